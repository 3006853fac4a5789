/** Writes small trees for the tests of the resolver and opens a resolver on them. */

import type { RepoPath } from "../../../src/workspace/paths";
import { createResolver, type Resolver } from "../../../src/workspace/resolver/resolver";
import type { Package } from "../../../src/workspace/workspace";
import { folderWith } from "../temporary-repository";

/** Contents by path; an object is written as JSON, a list names empty files. */
export interface Tree {
  readonly files?: readonly RepoPath[];
  readonly json?: Readonly<Record<RepoPath, object | string>>;
  /** Files on the disk that git ignores: the resolver must not see them. */
  readonly ignored?: readonly RepoPath[];
}

/** Every package.json with a name counts as a package of the workspace. */
export function resolverFor({ files = [], json = {}, ignored = [] }: Tree): Resolver {
  const texts = Object.entries(json).map(
    ([path, value]) => [path, typeof value === "string" ? value : JSON.stringify(value)] as const,
  );
  const contents = Object.fromEntries([...files, ...ignored].map((path) => [path, ""]));
  const root = folderWith({ ...contents, ...Object.fromEntries(texts) });
  const allFiles = [...files, ...texts.map(([path]) => path)].sort();
  return createResolver({ root, files: new Set(allFiles), packages: packagesIn(json), allFiles });
}

function packagesIn(json: Readonly<Record<RepoPath, object | string>>): readonly Package[] {
  return Object.entries(json).flatMap(([path, value]) => {
    const name = typeof value === "object" && "name" in value ? String(value.name) : "";
    const isManifest = /(?:^|\/)package\.json$/.test(path) && name !== "";
    return isManifest ? [{ name, dir: path.replace(/\/?package\.json$/, ""), private: true }] : [];
  });
}
