/** Imports that ask whether a module is there: `try: … except ImportError: …`. */

import { type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, isWithin, namedChildren, type SyntaxNode } from "../syntax/syntax";

const ABOUT_IMPORTS = /\b(?:ImportError|ModuleNotFoundError)\b/;
const ABOUT_ALL = /^except\s*(?:$|\(?.*\b(?:Exception|BaseException)\b)/;

/** The statement stands in the body of a `try` that goes on when the import fails. */
export function guardsImport(statement: SyntaxNode, file: PythonFile): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition" || at.type === "class_definition") return false;
    if (at.type !== "try_statement") continue;
    const body = fieldOf(at, "body");
    const handlers = at.children.filter(({ type }) => type === "except_clause");
    const heads = handlers.map((handler) => (textOf(handler, file).split(":")[0] ?? "").trim());
    const catches = heads.some(
      (head) => ABOUT_IMPORTS.test(head) || (ABOUT_ALL.test(head) && body !== null && holdsOnlyImports(body)),
    );
    if (body && isWithin(statement, body) && catches) return true;
  }
  return false;
}

function holdsOnlyImports(block: SyntaxNode): boolean {
  return namedChildren(block).every(({ type }) => type.startsWith("import_"));
}
