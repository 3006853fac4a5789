/** Files in `__mocks__` folders: they stand for a module by their place, without a line that says so. */

import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";

/** True for a file that may stand for a module by its place. */
export function isMockByPlace(file: RepoPath): boolean {
  return /(?:^|\/)__mocks__\//.test(file);
}

/** The modules for which a file in a `__mocks__` folder stands: the one beside the folder, or a package's. */
export function mockedModules(
  file: RepoPath,
  resolve: (specifier: string) => RepoPath | null,
): readonly RepoPath[] {
  const rest = /(?:^|\/)__mocks__\/(.+)$/.exec(file)?.[1];
  if (rest === undefined) return [];
  const name = withoutExtension(rest);
  const up = "../".repeat(name.split("/").length);
  return [resolve(`${up}${name}`), resolve(name)].filter((path) => path !== null);
}

/** Tells which files of `__mocks__` folders stand for a module. */
export function createMocksBeside(workspace: Workspace): (module: RepoPath) => readonly RepoPath[] {
  let files: readonly (readonly [string, RepoPath])[] | undefined;
  return (module) => {
    files ??= workspace.files.flatMap((file) => {
      const mocked = mockedBy(file);
      return mocked ? [[mocked, file] as const] : [];
    });
    const stem = withoutExtension(module);
    return files.filter(([mocked]) => mocked === stem).map(([, file]) => file);
  };
}

/** The path, without extension, of the module for which a file stands by its place; null for other files. */
function mockedBy(file: RepoPath): string | null {
  const match = /^(.*?\/?)__mocks__\/(.+)$/.exec(file);
  return match ? withoutExtension(`${match[1]}${match[2]}`) : null;
}

/** A path without the extension of a source file. */
export function withoutExtension(path: RepoPath): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
}
