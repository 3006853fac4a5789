/** Finds the file of one specifier and says how it was found; the rest of the resolver builds on this. */

import { isBuiltin } from "node:module";
import type { RepoPath } from "../paths";
import { folderOf, joinPath } from "../repo-path";
import type { Package } from "../workspace";
import { type BuildOutput, createBuildOutput } from "./build-output";
import type { ConfigFiles } from "./config-files";
import { createFileLookup, type FileLookup } from "./file-lookup";
import { matchSubpath } from "./package-exports";
import { bareSpecifier, createManifests, type Manifests } from "./package-manifests";
import { type Aliases, createTsconfigs } from "./tsconfig";
import { aliasTargets } from "./tsconfig-paths";
import { createProjects, type Projects } from "./tsconfig-projects";

export type SpecifierStyle = "relative" | "alias" | "imports" | "package";

export interface Resolution {
  readonly file: RepoPath;
  readonly style: SpecifierStyle;
  /** The key of tsconfig `paths` that matched; `*` also stands for `baseUrl`. */
  readonly alias: string | null;
  /** True when the specifier leads to build output that the repository does not have, and `file` is its source. */
  readonly built: boolean;
}

/** What the parts of the resolver share. */
export interface Resolving {
  readonly manifests: Manifests;
  readonly projects: Projects;
  readonly output: BuildOutput;
  readonly lookup: FileLookup;
  /** Resolves a specifier; each is searched for once per folder and set of aliases. */
  explain(from: RepoPath, specifier: string): Resolution | null;
}

type Answers = Map<string, Resolution | null>;

export function createResolving(
  config: ConfigFiles,
  packages: readonly Package[],
  allFiles: readonly RepoPath[],
): Resolving {
  const manifests = createManifests(config, packages, allFiles);
  const projects = createProjects(createTsconfigs(config, manifests), allFiles);
  const output = createBuildOutput(projects, allFiles);
  const lookup = createFileLookup(config, manifests, output);
  const memo = new Map<Aliases | null, Map<RepoPath, Answers>>();

  function answersOf(aliases: Aliases | null, dir: RepoPath): Answers {
    const byDir = memo.get(aliases) ?? new Map<RepoPath, Answers>();
    memo.set(aliases, byDir);
    const answers = byDir.get(dir) ?? new Map<string, Resolution | null>();
    byDir.set(dir, answers);
    return answers;
  }

  function search(dir: RepoPath, aliases: Aliases | null, specifier: string): Resolution | null {
    if (specifier === "") return null;
    if (isRelative(specifier)) {
      return at(dir, joinPath(dir, specifier), "relative", null, /(?:^|\/)\.{0,2}$/.test(specifier));
    }
    const builtin = isBuiltin(specifier);
    for (const { key, path, doubtful } of aliases ? aliasTargets(aliases, specifier) : []) {
      if (builtin && key === "*") continue;
      const found = at(dir, path, "alias", key, specifier.endsWith("/"));
      if (found && !(found.built && doubtful)) return found;
    }
    if (builtin) return null;
    return specifier.startsWith("#") ? byImports(dir, specifier) : byPackage(dir, specifier);
  }

  function withoutQuery(dir: RepoPath, aliases: Aliases | null, specifier: string): Resolution | null {
    const { path, query } = splitQuery(specifier);
    const found = query ? search(dir, aliases, path) : null;
    return found?.built && !/\.\w+$/.test(path) ? null : found;
  }

  function at(
    dir: RepoPath,
    path: RepoPath,
    style: SpecifierStyle,
    alias: string | null,
    folderOnly: boolean,
  ): Resolution | null {
    if (/^\.\.(?:\/|$)/.test(path)) return null;
    const installed = packageInstalledAs(path);
    if (installed !== null) {
      const found = byPackage(dir, installed);
      return found && { ...found, style, alias };
    }
    const found = folderOnly ? lookup.folder(path) : lookup.module(path);
    return found && { ...found, style, alias };
  }

  function byImports(dir: RepoPath, specifier: string): Resolution | null {
    const manifest = manifests.nearest(dir);
    const match = manifest?.fields.imports ? matchSubpath(manifest.fields.imports, specifier) : null;
    if (!manifest || !match) return null;
    const own = lookup.targets(manifest.dir, match);
    const other = match.targets.find((target) => !target.startsWith("."));
    const found = own ?? (other ? byPackage(manifest.dir, other) : null);
    return found && { ...found, style: "imports", alias: null };
  }

  function byPackage(dir: RepoPath, specifier: string): Resolution | null {
    const bare = bareSpecifier(specifier);
    const manifest = bare && !isBuiltin(specifier) ? manifests.find(dir, bare.name) : null;
    const found = bare && manifest ? lookup.subpath(manifest, bare.subpath) : null;
    return found && { ...found, style: "package", alias: null };
  }

  return {
    manifests,
    projects,
    output,
    lookup,
    explain(from, specifier) {
      const dir = folderOf(from);
      const aliases = isRelative(specifier) ? null : projects.aliasesFor(from);
      const answers = answersOf(aliases, dir);
      let answer = answers.get(specifier);
      if (answer === undefined) {
        answer = search(dir, aliases, specifier) ?? withoutQuery(dir, aliases, specifier);
        answers.set(specifier, answer);
      }
      return answer;
    },
  };
}

export function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}

/** Takes the query of a bundler (`./x?raw`) off; a folder of dots has none. */
export function splitQuery(specifier: string): { readonly path: string; readonly query: string } {
  const mark = specifier.indexOf("?");
  const path = mark < 0 ? specifier : specifier.slice(0, mark);
  return mark <= 0 || /[./]$/.test(path)
    ? { path: specifier, query: "" }
    : { path, query: specifier.slice(mark) };
}

/** The package specifier in a path through an installation: `@acme/core/x` of `node_modules/@acme/core/x`. */
export function packageInstalledAs(path: RepoPath): string | null {
  const match = /^(?:.*\/)?node_modules\/(.+)$/.exec(path);
  return match?.[1] ?? null;
}
