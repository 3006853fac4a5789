/** Imports that ask whether a module is there: `try: … except ImportError: …`. */

import { type PythonFile, textOf } from "./module";
import { above, fieldOf, isWithin, type SyntaxNode } from "./syntax";

const GUARDED = /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/;

/** The statement stands in the body of a `try` that goes on when the import fails. */
export function guardsImport(statement: SyntaxNode, file: PythonFile): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition" || at.type === "class_definition") return false;
    if (at.type !== "try_statement") continue;
    const body = fieldOf(at, "body");
    const handlers = at.children.filter(({ type }) => type === "except_clause");
    const catches = handlers.some((handler) => {
      const head = textOf(handler, file).split(":")[0] ?? "";
      return GUARDED.test(head) || head.trim() === "except";
    });
    if (body && isWithin(statement, body) && catches) return true;
  }
  return false;
}

/** The `try` is there for imports alone: nothing else stands in its body. */
export function isProbe(statement: SyntaxNode, file: PythonFile): boolean {
  const block = statement.parent;
  const onlyImports = block?.children
    .filter((child) => child.isNamed)
    .every(({ type }) => type.startsWith("import_"));
  return guardsImport(statement, file) && onlyImports === true;
}
