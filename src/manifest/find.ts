/** Finds the file of a manifest: one that is named, a shipped one, or the nearest one above a folder. */

import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, parse, relative, resolve } from "node:path";
import { packageRoot } from "../installation";
import { nearest } from "../spelling/nearest";
import { toSlashes } from "../workspace/paths";
import type { ManifestProblem } from "./problems";

/** The names under which a manifest is found without `--config`. */
export const MANIFEST_NAMES = ["ssot-codemod.yaml", "ssot-codemod.yml", "ssot-codemod.json"] as const;

export interface ManifestRequest {
  /** A file, relative to `cwd`, or the name of a shipped manifest. */
  readonly config?: string | undefined;
  readonly cwd: string;
}

export type FoundManifest =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: ManifestProblem };

/** Finds the manifest's file, by its native absolute path. */
export function findManifest({ config, cwd }: ManifestRequest): FoundManifest {
  return config === undefined ? findAbove(cwd) : findNamed(config, cwd);
}

/** The manifests that come with this package: the path of each by its name. */
export function shippedManifests(): ReadonlyMap<string, string> {
  const folder = join(packageRoot(), "migrations");
  const files = existsSync(folder) ? readdirSync(folder).filter(isManifest) : [];
  const named = files.map((file) => [basename(file, extname(file)), join(folder, file)] as const);
  // By their names alone: `a.yaml` comes before `a-b.yaml`.
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A path as people write it: from `cwd` where that is shorter than the absolute one. */
export function displayPath(path: string, cwd: string): string {
  const fromHere = toSlashes(relative(cwd, path));
  const absolute = toSlashes(path);
  return fromHere.startsWith("../") && fromHere.length > absolute.length ? absolute : fromHere;
}

function findNamed(config: string, cwd: string): FoundManifest {
  const path = resolve(cwd, config);
  const kind = kindOf(path);
  if (kind === "file" || kind === "out-of-reach") return { ok: true, path };
  const shipped = shippedManifests();
  const known = [...shipped.keys()];
  const byName = shipped.get(config);
  if (byName !== undefined) return { ok: true, path: byName };

  if (kind === "folder") {
    const within = readdirSync(path).filter(isManifest).sort();
    const names = within.map((file) => `"${displayPath(join(path, file), cwd)}"`);
    return problem(
      "config-is-a-folder",
      config || ".",
      "is a folder, not a manifest",
      names.length > 0 ? `name a file in it: ${names.join(", ")}` : "name the file of the manifest",
    );
  }
  const near = nearest(basename(config, extname(config)), known);
  return problem(
    "config-not-found",
    config,
    `there is no such file in ${toSlashes(cwd)}, and no shipped manifest of that name${near ? `; did you mean "${near}"?` : ""}`,
    `give the path of a manifest, or the name of a shipped one: ${known.join(", ")}`,
  );
}

function findAbove(cwd: string): FoundManifest {
  const { root } = parse(resolve(cwd));
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const present = MANIFEST_NAMES.filter((name) => kindOf(join(folder, name)) === "file");
    if (present.length > 1) {
      return problem(
        "ambiguous-config",
        displayPath(join(folder, present[0] as string), cwd),
        `stands beside ${present.slice(1).join(" and ")}; it is not clear which is meant`,
        "keep one of them, or name one with --config",
      );
    }
    if (present[0] !== undefined) return { ok: true, path: join(folder, present[0]) };
    if (folder === root) break;
  }
  const shipped = shippedManifests();
  const [example] = shipped.values();
  const copy = example === undefined ? "write one" : `copy ${displayPath(example, cwd)} there and adapt it`;
  return problem(
    "config-not-found",
    MANIFEST_NAMES[0],
    `no manifest: looked for ${MANIFEST_NAMES.join(", ")} in ${toSlashes(cwd)} and the folders above`,
    `${copy}, or name one with --config: a file, or a shipped manifest (${[...shipped.keys()].join(", ")})`,
  );
}

function problem(
  code: ManifestProblem["code"],
  file: string,
  message: string,
  fix: string,
): { ok: false; problem: ManifestProblem } {
  return {
    ok: false,
    problem: { code, file: toSlashes(file), path: "", position: null, line: null, message, fix },
  };
}

function isManifest(file: string): boolean {
  return /\.(ya?ml|json)$/.test(file);
}

/** A link that leads nowhere counts as a file: reading it says what is wrong with it. */
function kindOf(path: string): "absent" | "folder" | "file" | "out-of-reach" {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return "folder";
    return lstatSync(path, { throwIfNoEntry: false }) ? "file" : "absent";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ELOOP" ? "file" : "out-of-reach";
  }
}
