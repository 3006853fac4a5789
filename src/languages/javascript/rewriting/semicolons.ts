/** Automatic semicolons: where a statement ends only because of what follows on the next line. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";

/** True for text that, on a new line, would go on the expression of the line before. */
export function startsWithHazard(text: string): boolean {
  return /^\s*[([`+\-/*<]/.test(text);
}

/** The statement, directive or class member right before a node in the same list; null for the first one. */
export function statementBefore(node: t.Node, module: JavaScriptModule): t.Node | null {
  const list = listAround(node, module);
  const index = list.indexOf(node);
  return index === 0 ? (directivesAround(node, module).at(-1) ?? null) : (list[index - 1] ?? null);
}

/** The directives (`"use strict"`) above the list of statements in which a node stands. */
function directivesAround(node: t.Node, module: JavaScriptModule): readonly t.Node[] {
  const parent = module.bound.parents.get(node) ?? module.program;
  return parent.type === "Program" || parent.type === "BlockStatement" ? parent.directives : [];
}

/** The statement or class member right behind a node in the same list. */
export function statementAfter(node: t.Node, module: JavaScriptModule): t.Node | null {
  const list = listAround(node, module);
  const index = list.indexOf(node);
  return index === -1 ? null : (list[index + 1] ?? null);
}

/** True when nothing behind the statement can become a part of it. */
export function endsForSure(node: t.Node, module: JavaScriptModule): boolean {
  if (module.text[(node.end as number) - 1] === ";") return true;
  if (node.type === "ExportNamedDeclaration" && node.declaration)
    return endsForSure(node.declaration, module);
  return ENDED_BY_BRACE.has(node.type);
}

/** The list of statements or class members in which a node stands; empty where it stands alone. */
export function listAround(node: t.Node, module: JavaScriptModule): readonly t.Node[] {
  const parent = module.bound.parents.get(node);
  switch (parent?.type) {
    case undefined:
    case "Program":
      return module.program.body;
    case "BlockStatement":
    case "StaticBlock":
    case "TSModuleBlock":
    case "ClassBody":
      return parent.body;
    case "SwitchCase":
      return parent.consequent;
    default:
      return [];
  }
}

const ENDED_BY_BRACE: ReadonlySet<string> = new Set([
  "FunctionDeclaration",
  "ClassDeclaration",
  "BlockStatement",
  "TryStatement",
  "SwitchStatement",
  "ClassMethod",
  "ClassPrivateMethod",
  "StaticBlock",
  "TSInterfaceDeclaration",
  "TSEnumDeclaration",
  "TSModuleDeclaration",
]);
