/**
 * Lists the packages of the repository, each from a package.json that git sees:
 *
 * - the root's, if there is one;
 * - the members of its npm, yarn, pnpm, lerna, rush or bolt workspaces, also those without a name;
 * - every other one that has a name: codebases without workspaces, and examples that stand apart. A
 *   nameless one outside the workspaces (`{"type": "module"}`) only configures its folder.
 *
 * A broken package.json that one of the first two needs is a failure; elsewhere it makes no package
 * (it is most often the fixture of a test).
 */

import { readFileSync } from "node:fs";
import type { Failure } from "../sites/site";
import { findMembers } from "./members";
import type { RepoPath } from "./paths";
import { readFailure } from "./read";
import { folderOf, isNamed } from "./repo-path";
import type { Package } from "./workspace";

export interface RepositoryPackages {
  /**
   * The root and the members of workspaces first, then the rest, shallow folders before deep ones.
   * Where two packages have one name, a specifier with that name means the first.
   */
  readonly packages: readonly Package[];
  readonly failures: readonly Failure[];
}

export function listPackages(root: string, files: readonly RepoPath[]): RepositoryPackages {
  const paths = files.filter(isNamed("package.json"));
  const manifests = paths.map((path) => readManifest(root, path));
  const { dirs, problem } = manifests.length > 0 ? findMembers(root) : { dirs: [] };
  const members = new Set(["", ...dirs]);
  const packages = manifests
    .filter(({ dir, name }) => name !== null || members.has(dir))
    .sort(
      (a, b) =>
        Number(members.has(b.dir)) - Number(members.has(a.dir)) ||
        depth(a.dir) - depth(b.dir) ||
        (a.dir < b.dir ? -1 : 1),
    )
    .map(({ dir, name, isPrivate }) => ({ name: name ?? (dir || "."), dir, private: isPrivate }));
  // With a problem nobody knows which of the broken ones are members.
  const broken = manifests.filter(({ dir }) => problem !== undefined || members.has(dir));
  const failures = broken.flatMap(({ failure }) => failure ?? []);
  if (problem !== undefined && failures.length === 0) {
    const message = `the members of the workspaces cannot be listed: ${problem}`;
    failures.push({ file: declaringFile(files), code: "parse-error", message });
  }
  return { packages, failures };
}

/** The innermost package that holds a file, by the folders of the packages. */
export function packageFinder(packages: readonly Package[]): (path: RepoPath) => Package | null {
  const byDir = new Map(packages.map((each) => [each.dir, each]));
  return (path) => {
    for (let dir = folderOf(path); ; dir = folderOf(dir)) {
      const found = byDir.get(dir);
      if (found || dir === "") return found ?? null;
    }
  };
}

interface Manifest {
  readonly dir: RepoPath;
  readonly name: string | null;
  readonly isPrivate: boolean;
  readonly failure?: Failure;
}

function readManifest(root: string, path: RepoPath): Manifest {
  const dir = folderOf(path);
  const unknown = { dir, name: null, isPrivate: false };
  let text: string;
  try {
    text = readFileSync(`${root}/${path}`, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    return { ...unknown, failure: readFailure(path, error) };
  }
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null) throw new SyntaxError("it is not an object");
    const { name, private: isPrivate } = content as Record<string, unknown>;
    return { dir, name: typeof name === "string" && name ? name : null, isPrivate: isPrivate === true };
  } catch (error) {
    const cause = (error as Error).message.replace(/\s+/g, " ");
    const message = `is not a valid package.json: ${cause}; correct it`;
    return { ...unknown, failure: { file: path, code: "parse-error", message } };
  }
}

function depth(dir: RepoPath): number {
  return dir === "" ? 0 : dir.split("/").length;
}

const DECLARING = ["pnpm-workspace.yaml", "lerna.json", "rush.json"];

function declaringFile(files: readonly RepoPath[]): RepoPath {
  return DECLARING.find((file) => files.includes(file)) ?? "package.json";
}
