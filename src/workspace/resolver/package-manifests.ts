/** The package.json files of the repository: the one that governs a folder, and the one that a name means. */

import type { RepoPath } from "../paths";
import { folderOf, isNamed, joinPath, upwards } from "../repo-path";
import type { Package } from "../workspace";
import { type ConfigFiles, isObject, type JsonObject } from "./config-files";

/** What stands for a package without `exports` at run time: bundlers and Node each take another one. */
export const CODE_ENTRIES = ["source", "module", "jsnext:main", "browser", "react-native", "main"];

/** The same for a compiler. */
export const TYPE_ENTRIES = ["types", "typings"];

export interface Manifest {
  readonly dir: RepoPath;
  readonly name: string | null;
  readonly fields: JsonObject;
}

/** A bare specifier in its two parts; `subpath` is `"."` or begins with `./`. */
export interface BareSpecifier {
  readonly name: string;
  readonly subpath: string;
}

export interface Manifests {
  /** The package.json in this very folder. */
  at(dir: RepoPath): Manifest | null;
  /** The package.json that governs a folder, as Node looks it up. */
  nearest(dir: RepoPath): Manifest | null;
  /** The nearest package.json with a name. */
  nearestNamed(dir: RepoPath): Manifest | null;
  /** The package of the repository that a name means for the files of a folder. */
  find(fromDir: RepoPath, name: string): Manifest | null;
  /** A package.json of the folder, or of one above it, names the package as a dependency. */
  declares(dir: RepoPath, name: string): boolean;
  /** How the package.json in this very folder names the package as a dependency: `^1.0.0`; null where it does not. */
  rangeOf(dir: RepoPath, name: string): string | null;
  /** The names of all dependencies of a package. */
  dependenciesOf(manifest: Manifest): readonly string[];
  /** Every package.json below a folder. */
  below(dir: RepoPath): readonly Manifest[];
  /** Other names by which dependents call the package in this folder (`"x": "file:../core"`). */
  nicknames(dir: RepoPath): readonly string[];
}

export function createManifests(
  config: ConfigFiles,
  packages: readonly Package[],
  allFiles: readonly RepoPath[],
): Manifests {
  const byDir = new Map<RepoPath, Manifest | null>();
  const found = new Map<string, Manifest | null>();
  let workspace: Map<string, Manifest> | undefined;
  let dirs: readonly RepoPath[] | undefined;
  let nicknames: Map<RepoPath, Set<string>> | undefined;

  function at(dir: RepoPath): Manifest | null {
    let manifest = byDir.get(dir);
    if (manifest === undefined) {
      const file = joinPath(dir, "package.json");
      const fields = config.has(file) ? (config.json(file) ?? {}) : null;
      const name = fields?.name;
      manifest = fields && { dir, name: typeof name === "string" && name ? name : null, fields };
      byDir.set(dir, manifest);
    }
    return manifest;
  }

  function first(dir: RepoPath, accept: (manifest: Manifest) => boolean): Manifest | null {
    for (const parent of upwards(dir)) {
      const manifest = at(parent);
      if (manifest && accept(manifest)) return manifest;
    }
    return null;
  }

  function inWorkspace(name: string): Manifest | null {
    if (!workspace) {
      workspace = new Map();
      for (const { dir } of packages) {
        const manifest = at(dir);
        if (manifest?.name && !workspace.has(manifest.name)) workspace.set(manifest.name, manifest);
      }
    }
    return workspace.get(name) ?? null;
  }

  function linked(dir: RepoPath, name: string): Manifest | null {
    for (const parent of upwards(dir)) {
      const manifest = at(parent);
      const range = manifest && dependencyRange(manifest, name);
      if (typeof range !== "string") continue;
      const path = linkedFolder(range);
      const target = path === null ? null : at(joinPath(parent, path));
      const renamed = /^(?:workspace|npm):((?:@[^/@]+\/)?[^/@]+)@/.exec(range)?.[1];
      return target ?? (renamed ? inWorkspace(renamed) : null);
    }
    return null;
  }

  function allDirs(): readonly RepoPath[] {
    dirs ??= allFiles.filter(isNamed("package.json")).map(folderOf);
    return dirs;
  }

  return {
    at,
    nearest: (dir) => first(dir, () => true),
    nearestNamed: (dir) => first(dir, (manifest) => manifest.name !== null),
    find(fromDir, name) {
      const key = `${fromDir}\0${name}`;
      let manifest = found.get(key);
      if (manifest === undefined) {
        const own = first(fromDir, () => true);
        const self = own?.name === name && own.fields.exports !== undefined ? own : null;
        manifest = self ?? linked(fromDir, name) ?? inWorkspace(name);
        found.set(key, manifest);
      }
      return manifest;
    },
    declares: (dir, name) => first(dir, (manifest) => dependencyRange(manifest, name) !== null) !== null,
    rangeOf(dir, name) {
      const manifest = at(dir);
      const range = manifest && dependencyRange(manifest, name);
      return typeof range === "string" ? range : null;
    },
    dependenciesOf: (manifest) => Object.keys(dependenciesOf(manifest)),
    below: (dir) =>
      allDirs()
        .filter((other) => dir === "" || other.startsWith(`${dir}/`))
        .flatMap((other) => at(other) ?? []),
    nicknames(dir) {
      if (!nicknames) {
        nicknames = new Map();
        for (const parent of allDirs()) {
          for (const name of Object.keys(dependenciesOf(at(parent)))) {
            const target = linked(parent, name);
            if (!target || target.name === name) continue;
            const names = nicknames.get(target.dir) ?? new Set();
            nicknames.set(target.dir, names.add(name));
          }
        }
      }
      return [...(nicknames.get(dir) ?? [])];
    },
  };
}

/** Splits a bare specifier; null for what cannot name a package. */
export function bareSpecifier(specifier: string): BareSpecifier | null {
  const match = /^((?:@[^/@]+\/)?[^@#./\\:][^/\\:]*)(\/.*)?$/.exec(specifier);
  if (!match?.[1]) return null;
  const rest = match[2];
  return { name: match[1], subpath: rest === undefined || rest === "/" ? "." : `.${rest}` };
}

const DEPENDENCY_FIELDS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

function dependenciesOf(manifest: Manifest | null): JsonObject {
  return Object.assign({}, ...DEPENDENCY_FIELDS.map((field) => manifest?.fields[field]).filter(isObject));
}

function dependencyRange(manifest: Manifest, name: string): unknown {
  for (const field of DEPENDENCY_FIELDS) {
    const dependencies = manifest.fields[field];
    if (isObject(dependencies) && Object.hasOwn(dependencies, name)) return dependencies[name];
  }
  return null;
}

function linkedFolder(range: string): string | null {
  return /^(?:file|link|portal|workspace):(\.{1,2}(?:\/.*)?)$/.exec(range)?.[1] ?? null;
}
