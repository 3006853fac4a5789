/** The functions, errors and values that stand in for a function in tests. */

import type { Edit } from "../../../edits/edit";
import { type PythonFile, textOf } from "../modules/module";
import { isTestFile } from "../modules/test-files";
import { type CallPattern, parametersOf } from "../pairs/patterns";
import { eachNode, fieldOf, namedChildren, type SyntaxNode, unwrapped } from "../syntax/syntax";

/** The replacement is called with the arguments of the legacy call, in their order. */
export function keepsArguments({ steps, replacement }: CallPattern): boolean {
  const parameters = parametersOf(steps);
  const isSame = replacement.call?.parameters.join() === parameters.map(({ name }) => name).join();
  return isSame && parameters.every(({ fallback }) => fallback === null);
}

/** The edits with which a `side_effect` does the same for a call that is not awaited; null where it may not. */
export function sideEffectEdits(
  effect: SyntaxNode,
  pattern: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const value = unwrapped(effect);
  if (value.type === "none" || isError(value, file)) return [];
  if (value.type === "list" || value.type === "tuple") return [];
  const made = functionOf(value, file);
  if (!made || !takesArguments(value, pattern, file)) return null;
  return ASYNC.test(textOf(made, file)) && pattern.losesPromise ? unasynced(value, pattern, file) : [];
}

/** A coroutine function that only waits for nothing becomes a plain one, where this is its only use. */
export function unasynced(value: SyntaxNode, pattern: CallPattern, file: PythonFile): readonly Edit[] | null {
  const made = functionOf(value, file);
  const async = made ? ASYNC.exec(textOf(made, file))?.[0] : undefined;
  const binding = file.bound.bindingOf.get(value);
  // A function of a module that holds no tests may be imported from it.
  const isOwn = binding?.scope.kind === "function" || isTestFile(file.path);
  const isOnly = isOwn && binding?.references.length === 1;
  if (!made || async === undefined || !isOnly || !takesArguments(value, pattern, file)) return null;
  if (made.parent?.type === "decorated_definition" || awaitsOrYields(made, file)) return null;
  return [{ span: { start: made.start, end: made.start + async.length }, text: "" }];
}

/** A function can be called with the arguments by position; of anything else nothing is known to the contrary. */
export function takesArguments(value: SyntaxNode, pattern: CallPattern, file: PythonFile): boolean {
  const made = functionOf(value, file);
  if (!made) return true;
  if (!keepsArguments(pattern)) return false;
  const parameters = fieldOf(made, "parameters");
  const all = parameters ? namedChildren(parameters) : [];
  const star = all.findIndex(({ type }) => type === "keyword_separator" || /splat/.test(type));
  const isOpen = all.some(({ type }) => type === "list_splat_pattern");
  // What comes by keyword today is read from there.
  if (all.some((one) => /dictionary_splat/.test(one.type) && isRead(one, file))) return false;
  const positional = all
    .slice(0, star < 0 ? all.length : star)
    .filter(({ type }) => type !== "positional_separator");
  return isOpen || positional.length >= parametersOf(pattern.steps).length;
}

function isRead(splat: SyntaxNode, file: PythonFile): boolean {
  const name = namedChildren(splat)[0];
  return name === undefined || (file.bound.declaredBy.get(name)?.references.length ?? 1) > 0;
}

/** The lambda, or the one definition behind a name. */
function functionOf(value: SyntaxNode, { bound }: PythonFile): SyntaxNode | null {
  if (value.type === "lambda") return value;
  const [declaration, ...more] = bound.bindingOf.get(value)?.declarations ?? [];
  return declaration?.kind === "function" && more.length === 0 ? declaration.node.parent : null;
}

/** An exception, or a class of one, by its name. */
function isError(value: SyntaxNode, file: PythonFile): boolean {
  const callee = value.type === "call" ? fieldOf(value, "function") : value;
  return callee !== null && ERROR.test(textOf(callee, file));
}

const ERROR = /^(?:\w+\.)*(?:[A-Z]\w*)?(?:Error|Exception|Timeout|Interrupt)$/;

const ASYNC = /^async\b[\s\\]*/;
const MAY_BE_ASYNC = /^(?:for_statement|with_statement|for_in_clause|function_definition)$/;

function awaitsOrYields(made: SyntaxNode, file: PythonFile): boolean {
  let found = false;
  const body = fieldOf(made, "body") ?? made;
  eachNode(body, (node) => {
    found ||= node.type === "await" || node.type === "yield";
    found ||= MAY_BE_ASYNC.test(node.type) && ASYNC.test(textOf(node, file));
  });
  return found;
}
