/**
 * One specifier, several files: the conditions of `exports` and `imports` (`browser`, `edge`, `node`), or the fields
 * that stand for a package (`main`, `module`), choose among them where the code is built or runs. Resolving takes the
 * likeliest; here are all.
 */

import type { RepoPath } from "../paths";
import { folderOf } from "../repo-path";
import { isDeclaration } from "./code-names";
import { stringsOf } from "./config-files";
import { matchSubpath, type SubpathMatch } from "./package-exports";
import { bareSpecifier, CODE_ENTRIES, type Manifest } from "./package-manifests";
import type { Resolving } from "./resolution";

const NO_PATTERN = { pattern: false, doubtful: false };

/** The files of the repository to which a specifier leads under one condition or another; those of types aside. */
export function createConditions({
  manifests,
  lookup,
  output,
  explain,
}: Resolving): (from: RepoPath, specifier: string) => readonly RepoPath[] {
  const memo = new Map<string, readonly RepoPath[]>();

  function ofPackage(dir: RepoPath, specifier: string): readonly RepoPath[] {
    const bare = bareSpecifier(specifier);
    const manifest = bare && manifests.find(dir, bare.name);
    if (!bare || !manifest) return [];
    const { exports } = manifest.fields;
    if (exports || bare.subpath !== ".") return through(manifest, exports, bare.subpath);
    const entries = CODE_ENTRIES.flatMap((field) => stringsOf(manifest.fields[field]));
    return entries.flatMap((entry) => fileAt(`./${entry.replace(/^\.\//, "")}`, NO_PATTERN, manifest.dir));
  }

  function ofImports(dir: RepoPath, specifier: string): readonly RepoPath[] {
    const manifest = manifests.nearest(dir);
    return manifest ? through(manifest, manifest.fields.imports, specifier) : [];
  }

  function through(manifest: Manifest, field: unknown, subpath: string): readonly RepoPath[] {
    const { dir } = manifest;
    const match = field ? matchSubpath(field, subpath, isOfTypes) : null;
    if (!match) return [];
    return match.targets.flatMap((target) =>
      target.startsWith(".") ? fileAt(target, match, dir) : ofPackage(dir, target),
    );
  }

  function fileAt(target: string, match: Omit<SubpathMatch, "targets">, dir: RepoPath): readonly RepoPath[] {
    const found = lookup.targets(dir, { ...match, targets: [target] });
    return found && !isDeclaration(found.file) ? [behind(found.file, dir)] : [];
  }

  /** The source of a file that a compiler has written by its settings, and that is in the repository all the same. */
  function behind(file: RepoPath, dir: RepoPath): RepoPath {
    const sources = output.sourcesOf(file, dir).flatMap((path) => lookup.module(path)?.file ?? []);
    return sources.find((source) => !isDeclaration(source)) ?? file;
  }

  return (from, specifier) => {
    const key = `${folderOf(from)}\0${specifier}`;
    let files = memo.get(key);
    if (!files) {
      const found = explain(from, specifier);
      const all =
        found?.style === "package"
          ? ofPackage(folderOf(from), specifier)
          : found?.style === "imports"
            ? ofImports(folderOf(from), specifier)
            : [];
      files = [...new Set(all)];
      memo.set(key, files);
    }
    return files;
  };
}

function isOfTypes(condition: string): boolean {
  return condition === "types" || condition.startsWith("types@");
}
