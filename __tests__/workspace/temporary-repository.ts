/** Makes temporary folders and git repositories for the tests of the workspace. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Contents = Readonly<Record<string, string | Uint8Array>>;

// The settings of whoever runs the tests, such as a global list of ignored files, are not part of them.
process.env.GIT_CONFIG_GLOBAL = devNull;
process.env.GIT_CONFIG_NOSYSTEM = "1";

const made: string[] = [];

/** A folder outside every repository. */
export function folderWith(contents: Contents = {}): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), "ssot-workspace-")));
  made.push(root);
  writeFiles(root, contents);
  return root;
}

/** A repository in which all contents that git does not ignore are tracked. */
export function repositoryWith(contents: Contents = {}): string {
  const root = folderWith(contents);
  git(root, "init", "--quiet");
  git(root, "add", "--all");
  return root;
}

export function writeFiles(root: string, contents: Contents): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", stdio: "pipe" });
}

export function removeTemporaryFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
