/** Copies of the examples, each as a repository of its own with everything committed. */

import { cpSync } from "node:fs";
import { join, relative } from "node:path";
import { folderWith, git } from "../workspace/temporary-repository";
import { ROOT } from "./built-tool";
import { commit } from "./small-repository";

export function copyOfExample(name: "chat" | "chat-python"): string {
  const source = join(ROOT, "examples", name);
  const root = folderWith();
  const isOwn = (path: string) =>
    !/(^|[\\/])(node_modules|__pycache__)([\\/]|$)/.test(relative(source, path));
  cpSync(source, root, { recursive: true, filter: isOwn });
  git(root, "init", "--quiet");
  git(root, "config", "core.autocrlf", "false");
  commit(root);
  return root;
}
