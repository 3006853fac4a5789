/** Reads the pairs of a manifest against the repository: what names a module exports, what a pair means. */

import type { LoadedManifest } from "../../../manifest/load";
import { type FieldPath, type ManifestProblem, problemAt } from "../../../manifest/problems";
import type { Manifest } from "../../../manifest/schema";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import {
  type ExportedNames,
  importablesOf,
  missingImports,
  misspeltMembers,
  noExport,
  type OwnMembers,
} from "../../manifest-names";
import { type CallPattern, readPair } from "./patterns";
import type { ExportRules, LegacyRules, RuleBook } from "./rules";
import { membersIn } from "./templates";

export type RuleReading =
  | { readonly ok: true; readonly book: RuleBook }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/**
 * Reads all pairs; every problem is found before it gives up. The modules must exist. `knownNames`
 * gives the names that a module exports as far as they can be seen, and `membersOf` the members of a class itself.
 */
export function readRules(
  loaded: LoadedManifest,
  owns: (module: RepoPath) => boolean,
  exportedNames: ExportedNames,
  knownNames: (module: RepoPath) => ReadonlySet<string>,
  membersOf: OwnMembers,
): RuleReading {
  const { manifest } = loaded;
  const problems: ManifestProblem[] = [];
  const importables = importablesOf(manifest);
  problems.push(...missingImports(loaded, owns, exportedNames));
  const legacy = new Map<RepoPath, LegacyRules>();
  for (const [index, entry] of manifest.legacy.entries()) {
    if (!owns(entry.module)) continue;
    const names = exportedNames(entry.module);
    const reading = readLegacyModule(loaded, index, importables, names, knownNames, membersOf);
    problems.push(...reading.problems);
    legacy.set(entry.module, reading.rules);
  }
  if (problems.length > 0) return { ok: false, problems };
  const target = { module: manifest.target.module, name: manifest.target.export };
  return { ok: true, book: { target, legacy, importables } };
}

function readLegacyModule(
  loaded: LoadedManifest,
  index: number,
  importables: ReadonlyMap<string, Link>,
  names: ReadonlySet<string> | null,
  knownNames: (module: RepoPath) => ReadonlySet<string>,
  membersOf: OwnMembers,
): { readonly rules: LegacyRules; readonly problems: readonly ManifestProblem[] } {
  const entry = loaded.manifest.legacy[index] as Manifest["legacy"][number];
  const problems: ManifestProblem[] = [];
  const exports = new Map<string, ExportRules>();
  const patternsOf = new Map<string, CallPattern>();
  let star = false;
  const add = (name: string, more: Partial<ExportRules>, pattern?: CallPattern): void => {
    const known = exports.get(name) ?? { patterns: [], bare: null, manual: null };
    exports.set(name, {
      ...known,
      ...more,
      patterns: pattern ? [...known.patterns, pattern] : known.patterns,
    });
  };
  const check = (name: string, path: FieldPath): void => {
    if (names && !names.has(name)) problems.push(noExport(loaded, path, "key", entry.module, name, names));
  };
  for (const [key, value] of Object.entries(entry.replace)) {
    const path = ["legacy", index, "replace", key];
    const reading = readPair(key, value, (name) => importables.has(name));
    if ("problem" in reading) {
      problems.push(problemAt(loaded, { path, ...reading.problem }));
      continue;
    }
    const { pair } = reading;
    const template =
      pair.kind === "star" ? null : pair.kind === "bare" ? pair.replacement : pair.pattern.replacement;
    problems.push(
      ...misspeltMembers(loaded, path, template ? membersIn(template) : [], importables, membersOf),
    );
    if (pair.kind === "star") star = true;
    else if (pair.kind === "bare") {
      check(pair.export, path);
      add(pair.export, { bare: pair.replacement });
    } else {
      check(pair.pattern.root, path);
      const shape = shapeOf(pair.pattern);
      const twin = patternsOf.get(shape);
      if (twin) problems.push(duplicate(loaded, path, twin));
      patternsOf.set(shape, pair.pattern);
      add(pair.pattern.root, {}, pair.pattern);
    }
  }
  for (const [name, decision] of Object.entries(entry.manual)) {
    check(name, ["legacy", index, "manual", name]);
    add(name, { manual: decision });
  }
  const inTarget = star ? knownNames(loaded.manifest.target.module) : null;
  return { rules: { module: entry.module, role: entry.role, exports, star: inTarget }, problems };
}

/** Two patterns of one shape would match the same calls. */
function shapeOf(pattern: CallPattern): string {
  const steps = pattern.steps.map((step) => {
    if (step.kind === "member") return `.${step.name}`;
    if (step.kind === "await") return "await";
    return `${step.kind}(${step.parameters.length}<${step.types.length}>)`;
  });
  return [pattern.root, ...steps].join(" ");
}

function duplicate(loaded: LoadedManifest, path: FieldPath, twin: CallPattern): ManifestProblem {
  return problemAt(loaded, {
    code: "duplicate-expression",
    path,
    side: "key",
    message: `this expression matches the same calls as \`${twin.source}\``,
    fix: "keep one of the two",
  });
}
