/** Whether loading a module does more than to define its names, as far as that shows in the file itself. */

import { fieldOf, isWithin, namedChildren, type SyntaxNode, unwrapped } from "../syntax/syntax";
import { isForTypes } from "./load-time";
import { type PythonFile, textOf } from "./module";

/**
 * A call that stands alone, a definition that a decorator may register somewhere, or a member that is set of what
 * another module has. What is done to an object that the module makes itself stays in the module.
 */
export function actsOnLoad(file: PythonFile): boolean {
  return namedChildren(file.root).some((statement) => acts(statement, file));
}

function acts(statement: SyntaxNode, file: PythonFile): boolean {
  const [first] = namedChildren(statement);
  switch (statement.type) {
    case "expression_statement":
      return first !== undefined && (isCallOfOthers(unwrapped(first), file) || setsOfOthers(first, file));
    case "decorated_definition":
      return namedChildren(statement).some((one) => one.type === "decorator" && mayRegister(one, file));
    case "if_statement":
      return !isForTypesAlone(statement, file) && !isMain(statement, file) && actsWithin(statement, file);
    default:
      return BLOCKS.has(statement.type) && actsWithin(statement, file);
  }
}

const BLOCKS: ReadonlySet<string> = new Set([
  "block",
  "else_clause",
  "elif_clause",
  "try_statement",
  "except_clause",
  "finally_clause",
  "with_statement",
  "for_statement",
  "while_statement",
]);

function actsWithin(statement: SyntaxNode, file: PythonFile): boolean {
  return namedChildren(statement).some((one) => acts(one, file));
}

function isForTypesAlone(statement: SyntaxNode, file: PythonFile): boolean {
  const body = fieldOf(statement, "consequence");
  return body !== null && isForTypes(body, statement, file);
}

function isMain(statement: SyntaxNode, file: PythonFile): boolean {
  const condition = fieldOf(statement, "condition");
  return condition !== null && /\b__name__\b/.test(textOf(condition, file));
}

function isCallOfOthers(call: SyntaxNode, file: PythonFile): boolean {
  const callee = call.type === "call" ? fieldOf(call, "function") : null;
  return callee !== null && isOfOthers(callee, file);
}

/** `REGISTRY["name"] = handler`, `other.attribute = value`. */
function setsOfOthers(assignment: SyntaxNode, file: PythonFile): boolean {
  const left = assignment.type.endsWith("assignment") ? fieldOf(assignment, "left") : null;
  const isMember = left?.type === "subscript" || left?.type === "attribute";
  return left !== null && isMember && isOfOthers(left, file);
}

function mayRegister(decorator: SyntaxNode, file: PythonFile): boolean {
  const [given] = namedChildren(decorator);
  return given !== undefined && !HARMLESS.has(textOf(given, file)) && isOfOthers(given, file);
}

/** The expression is, or is taken of, what the module does not make itself and nobody knows to be harmless. */
function isOfOthers(node: SyntaxNode, file: PythonFile): boolean {
  const start = startOf(node);
  if (!start) return true;
  const name = textOf(start, file);
  const declarations = file.bound.bindingOf.get(start)?.declarations;
  if (!declarations) return !HARMLESS.has(name);
  const items = declarations.flatMap((one) => file.itemOf.get(one.node) ?? []);
  if (items.length > 0) return items.some(({ module }) => !HARMLESS_MODULES.test(module));
  return node === start && declarations.some(({ kind }) => kind === "function");
}

/** The name at which a chain of members, calls and subscripts starts; null where it is no chain. */
function startOf(node: SyntaxNode): SyntaxNode | null {
  let at: SyntaxNode | null = unwrapped(node);
  while (at && at.type !== "identifier") {
    const inner: SyntaxNode | null = fieldOf(at, "object") ?? fieldOf(at, "function") ?? fieldOf(at, "value");
    at = inner && isWithin(inner, at) ? unwrapped(inner) : null;
  }
  return at;
}

/** What Python has without an import, and changes nothing but the module itself. */
const HARMLESS: ReadonlySet<string> = new Set([
  "property",
  "staticmethod",
  "classmethod",
  "globals",
  "locals",
  "vars",
  "__all__",
]);

const HARMLESS_MODULES =
  /^(?:abc|asyncio|attrs?|cached_property|click|contextlib|dataclasses|enum|functools|hypothesis|logging|mock|overrides|parameterized|pydantic|pytest|six|tenacity|types|typing|typing_extensions|unittest|warnings|zope)(?:\.|$)/;
