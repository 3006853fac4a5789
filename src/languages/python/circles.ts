/** Whether an import that runs with its module would close a circle that was not there before. */

import type { RepoPath } from "../../workspace/paths";
import type { Context } from "./context";
import type { ImportItem } from "./imports";
import { textOf } from "./module";
import { above, fieldOf, isWithin, type SyntaxNode } from "./syntax";

/**
 * The module of a replacement loads this file, and what the old import loads does not load that module. An
 * import in a function runs later, and one under `TYPE_CHECKING` never.
 */
export function closesCircle(item: ImportItem, to: RepoPath, context: Context): boolean {
  const { file, workspace, modules } = context;
  if (!runsOnLoad(item.statement, context)) return false;
  const from = workspace.python.resolve(file.path, item.module)?.file;
  if (!from || from === to) return false;
  const loadsOf = (path: RepoPath) => modules.loadsOf(path);
  if (reaches(from, to, loadsOf)) return false;
  return reaches(to, file.path, loadsOf);
}

/** The statement runs when its module is loaded. */
export function runsOnLoad(statement: SyntaxNode, { file }: Pick<Context, "file">): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition" || at.type === "lambda") return false;
    const condition = at.type === "if_statement" ? fieldOf(at, "condition") : null;
    const body = at.type === "if_statement" ? fieldOf(at, "consequence") : null;
    const isTyping = condition && /^(?:\w+\.)?TYPE_CHECKING$/.test(textOf(condition, file));
    if (isTyping && body && isWithin(statement, body)) return false;
  }
  return true;
}

function reaches(from: RepoPath, to: RepoPath, loadsOf: (path: RepoPath) => readonly RepoPath[]): boolean {
  const seen = new Set([from]);
  for (const path of seen) {
    if (path === to) return true;
    for (const next of loadsOf(path)) seen.add(next);
  }
  return false;
}
