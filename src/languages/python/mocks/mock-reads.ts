/** What a test asks of a mock, and how it asks the same of a mock that is called but not awaited. */

import type { Edit } from "../../../edits/edit";
import { type PythonFile, textOf } from "../modules/module";
import { type CallPattern, parametersOf } from "../pairs/patterns";
import { above, fieldOf, isWithin, namedChildren, type SyntaxNode, spanOf } from "../syntax/syntax";
import { keepsArguments, sideEffectEdits } from "./stand-ins";

/** The edits at one read of a mock; null where what it says may not hold any more. */
export function editsOfRead(
  read: SyntaxNode,
  pattern: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const outer = read.parent;
  const name =
    outer?.type === "attribute" && fieldOf(outer, "object") === read ? fieldOf(outer, "attribute") : null;
  if (!outer || !name) return null;
  const set = valueSet(outer);
  if (set) {
    if (textOf(name, file) === "return_value") return [];
    return textOf(name, file) === "side_effect" ? sideEffectEdits(set, pattern, file) : null;
  }
  const called = pattern.losesPromise ? CALLED[textOf(name, file)] : undefined;
  const renamed: Edit[] = called ? [{ span: spanOf(name), text: called }] : [];
  const member = called ?? textOf(name, file);
  if (PLAIN.test(member)) return renamed;
  const call = outer.parent?.type === "call" && outer.field === "function" ? outer.parent : null;
  const list = call && fieldOf(call, "arguments");
  if (member === "reset_mock") return list && namedChildren(list).length === 0 ? renamed : null;
  if (!keepsArguments(pattern)) return null;
  if (ASSERTED.test(member)) {
    const positional = list && positionalArguments(list, pattern, file);
    return positional && [...renamed, ...positional];
  }
  return READ.test(member) && isPositionalRead(outer, file) ? renamed : null;
}

/** The read sets what the mock gives before anything can ask for it. */
export function isSetFirst(read: SyntaxNode, from: SyntaxNode, file: PythonFile): boolean {
  const outer = read.parent;
  const name = outer?.type === "attribute" ? fieldOf(outer, "attribute") : null;
  const value =
    outer && name && /^(?:return_value|side_effect)$/.test(textOf(name, file)) ? valueSet(outer) : null;
  if (!value || value.type === "none" || /\bawait\b/.test(file.text.slice(from.end, read.start)))
    return false;
  for (const at of above(read)) {
    if (at.start <= from.start || (at.type === "function_definition" && isWithin(from, at.parent ?? at)))
      return true;
    if (!STRAIGHT.has(at.type)) return false;
  }
  return false;
}

const STRAIGHT: ReadonlySet<string> = new Set([
  "attribute",
  "assignment",
  "expression_statement",
  "block",
  "with_statement",
]);

/** The names that say of awaiting what the others say of calls. */
const CALLED: Readonly<Record<string, string>> = {
  assert_awaited: "assert_called",
  assert_awaited_once: "assert_called_once",
  assert_awaited_with: "assert_called_with",
  assert_awaited_once_with: "assert_called_once_with",
  assert_any_await: "assert_any_call",
  assert_has_awaits: "assert_has_calls",
  assert_not_awaited: "assert_not_called",
  await_count: "call_count",
  await_args: "call_args",
  await_args_list: "call_args_list",
};

const PLAIN = /^(?:assert_called|assert_called_once|assert_not_called|called|call_count|return_value)$/;
const ASSERTED = /^assert_(?:called_with|called_once_with|any_call)$/;
const READ = /^(?:call_args|call_args_list)$/;

function valueSet(attribute: SyntaxNode): SyntaxNode | null {
  const assignment =
    attribute.field === "left" && attribute.parent?.type === "assignment" ? attribute.parent : null;
  return assignment && fieldOf(assignment, "right");
}

/** The calls pass their arguments by position after the rewrite, so that is how they are asserted. */
function positionalArguments(
  list: SyntaxNode,
  { steps }: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const names = parametersOf(steps).map(({ name }) => name);
  const edits: Edit[] = [];
  for (const [index, argument] of namedChildren(list).entries()) {
    if (/splat/.test(argument.type)) return null;
    if (argument.type !== "keyword_argument") continue;
    const [name, value] = [fieldOf(argument, "name"), fieldOf(argument, "value")];
    if (!name || !value || textOf(name, file) !== names[index]) return null;
    edits.push({ span: { start: argument.start, end: value.start }, text: "" });
  }
  return edits;
}

/** `mock.call_args[0]`, `.args`, `mock.call_args_list[0][0]` and `len(mock.call_args_list)`. */
function isPositionalRead(read: SyntaxNode, file: PythonFile): boolean {
  const rest = file.text.slice(read.end, read.end + 40);
  if (/list$/.test(textOf(read, file))) {
    const callee = read.parent?.type === "argument_list" ? read.parent.parent?.children[0] : null;
    return (callee && textOf(callee, file) === "len") || /^\[-?\d+\](?:\[0\]|\.args\b)/.test(rest);
  }
  return /^(?:\[0\]|\.args\b)/.test(rest) || /^ is (?:not )?None\b/.test(rest);
}
