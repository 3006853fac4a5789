/**
 * Resolution read backwards: by which stars a pattern of `paths`, `exports` or `imports` can lead to
 * a file. It may propose too much; what counts is that the proposal resolves to the file.
 */

import type { RepoPath } from "../paths";
import { folderOf, joinPath, lastPart, upwards } from "../repo-path";
import { BUILD_FOLDERS } from "./build-output";
import { stemOf } from "./code-names";
import type { Resolving } from "./resolution";
import { matchStar, type StarPattern, starPattern } from "./star-pattern";

/** A specifier that may lead to a file, before its extension is decided. */
export interface Proposal {
  readonly before: string;
  readonly star: string;
  readonly after: string;
  /** True when the pattern leaves the extension to the specifier. */
  readonly open: boolean;
  /** True when the path names the folder that the file is the entry of. */
  readonly folder: boolean;
}

export interface Reach {
  /** The folders that an import of the folder leads from to this file. */
  entryFolders(file: RepoPath): readonly RepoPath[];
  /** The specifiers of the form `key` that can lead to the file by one of the targets. */
  through(key: StarPattern, targets: readonly RepoPath[], file: RepoPath): readonly Proposal[];
}

export function createReach({ manifests, output: { sourcesOf }, lookup }: Resolving): Reach {
  const entries = new Map<RepoPath, readonly RepoPath[]>();

  function entryFolders(file: RepoPath): readonly RepoPath[] {
    let folders = entries.get(file);
    if (!folders) {
      const above = [...upwards(folderOf(file))];
      const home = manifests.nearestNamed(folderOf(file))?.dir ?? "";
      const beside = manifests.below(home).map(({ dir }) => dir);
      folders = [...new Set([...above, ...beside])].filter((dir) => lookup.folder(dir)?.file === file);
      entries.set(file, folders);
    }
    return folders;
  }

  /** The target itself, and where the source lies when the target is build output. */
  function variants(target: RepoPath): readonly RepoPath[] {
    const star = target.indexOf("*");
    const literal = star < 0 ? target : target.slice(0, star);
    const home = manifests.nearest(folderOf(literal))?.dir;
    const parts = target.split("/");
    const behindStar = parts.flatMap((part, index) =>
      BUILD_FOLDERS.includes(part) && parts.slice(0, index).some((before) => before.includes("*"))
        ? sourcesOf(target, parts.slice(0, index).join("/"))
        : [],
    );
    return [target, ...(home === undefined ? [] : sourcesOf(target, home)), ...behindStar];
  }

  function through(key: StarPattern, targets: readonly RepoPath[], file: RepoPath): readonly Proposal[] {
    const { prefix: before, suffix } = key;
    if (suffix === null) return [{ before, star: "", after: "", open: false, folder: false }];
    const proposals = new Map<string, Proposal>();
    const addresses = [
      { path: stemOf(file), folder: false },
      ...(file.endsWith(".json") ? [{ path: file.slice(0, -".json".length), folder: false }] : []),
      ...entryFolders(file).map((path) => ({ path, folder: true })),
      ...(lastPart(stemOf(file)) === "index" ? [{ path: folderOf(file), folder: true }] : []),
    ];
    for (const target of targets) {
      const open = target.endsWith("*");
      for (const variant of variants(joinPath("", target))) {
        const pattern = starPattern(stemOf(variant));
        for (const { path, folder } of addresses) {
          const star = matchStar(pattern, path);
          if (star)
            proposals.set(`${star}\0${open}\0${folder}`, { before, star, after: suffix, open, folder });
        }
      }
    }
    const depth = ({ star }: Proposal) => star.split("/").length;
    return [...proposals.values()].sort((a, b) => depth(a) - depth(b));
  }

  return { entryFolders, through };
}
