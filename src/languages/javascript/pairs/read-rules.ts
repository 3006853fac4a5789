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
  const importables = importablesOf(manifest);
  const problems = missingImports(loaded, owns, exportedNames);
  const legacy = new Map<RepoPath, LegacyRules>();
  for (const [index, entry] of manifest.legacy.entries()) {
    if (!owns(entry.module)) continue;
    const known = { importables, names: exportedNames(entry.module), membersOf };
    const reading = readExports(loaded, index, known);
    problems.push(...reading.problems);
    const star = Object.hasOwn(entry.replace, "*") ? knownNames(manifest.target.module) : null;
    legacy.set(entry.module, { module: entry.module, role: entry.role, exports: reading.exports, star });
  }
  if (problems.length > 0) return { ok: false, problems };
  const target = { module: manifest.target.module, name: manifest.target.export };
  return { ok: true, book: { target, legacy, importables } };
}

/** What the pairs of a module are held against. */
interface Known {
  readonly importables: ReadonlyMap<string, Link>;
  /** Every name that the module exports; null where that is not known. */
  readonly names: ReadonlySet<string> | null;
  readonly membersOf: OwnMembers;
}

function readExports(
  loaded: LoadedManifest,
  index: number,
  { importables, names, membersOf }: Known,
): { readonly exports: ReadonlyMap<string, ExportRules>; readonly problems: readonly ManifestProblem[] } {
  const entry = loaded.manifest.legacy[index] as Manifest["legacy"][number];
  const problems: ManifestProblem[] = [];
  const exports = new Map<string, ExportRules>();
  const shapes = new Map<string, CallPattern>();
  const add = (name: string, path: FieldPath, more: (known: ExportRules) => Partial<ExportRules>): void => {
    if (names && !names.has(name)) problems.push(noExport(loaded, path, "key", entry.module, name, names));
    const known = exports.get(name) ?? { patterns: [], bare: null, manual: null };
    exports.set(name, { ...known, ...more(known) });
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
    if (pair.kind === "bare") add(pair.export, path, () => ({ bare: pair.replacement }));
    if (pair.kind !== "pattern") continue;
    const shape = shapeOf(pair.pattern);
    const twin = shapes.get(shape);
    add(pair.pattern.root, path, ({ patterns }) => ({ patterns: [...patterns, pair.pattern] }));
    if (twin) problems.push(duplicate(loaded, path, twin));
    shapes.set(shape, pair.pattern);
  }
  for (const [name, decision] of Object.entries(entry.manual))
    add(name, ["legacy", index, "manual", name], () => ({ manual: decision }));
  return { exports, problems };
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
