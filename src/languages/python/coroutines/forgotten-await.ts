/**
 * `manager = create(user)` without `await`, where the code goes on as if it held the manager. Proven by what is done
 * with the variable: an attribute that no coroutine has is taken of it, and nothing awaits it or hands it to
 * something that would.
 */

import { type PythonFile, textOf } from "../modules/module";
import {
  above,
  eachNode,
  fieldOf,
  isWithin,
  namedChildren,
  type SyntaxNode,
  unwrapped,
  wrapped,
} from "../syntax/syntax";
import { expectsError } from "../values/expected-errors";

/** The coroutine of a call is assigned to a variable of a function that is used as its value would be. */
export function isForgottenAwait(value: SyntaxNode, file: PythonFile): boolean {
  const assignment = value.parent;
  if (assignment?.type !== "assignment" || fieldOf(assignment, "right") !== value) return false;
  const target = fieldOf(assignment, "left");
  const type = fieldOf(assignment, "type");
  if (target?.type !== "identifier" || assignment.parent?.type !== "expression_statement") return false;
  if (type && AWAITABLE.test(textOf(type, file))) return false;
  const binding = file.bound.declaredBy.get(target);
  const owner = binding?.scope.kind === "function" ? binding.scope.node : null;
  if (!binding || !owner || expectsError(value, file)) return false;
  if (!binding.declarations.every(({ kind, node }) => kind === "assignment" && isWithin(node, owner)))
    return false;
  if (binding.references.some((read) => mayBeAwaited(read, owner, file))) return false;
  const next = binding.declarations.find(({ node }) => node.start > target.start)?.node.start ?? Infinity;
  return binding.references.some(
    (read) => read.start > target.start && read.start < next && needsValue(read, file),
  );
}

const AWAITABLE = /\b(?:Awaitable|Coroutine\w*|Future|Task|Generator)\b/;

/** What a coroutine has, so that taking it shows nothing; and what asks for what it is. */
const OF_COROUTINES = /^(?:send|throw|close|cr_\w+|gi_\w+|__\w+__|add_done_callback|cancel|done|result)$/;

/** Functions that take something to await it, run it, or look whether that could be done. */
const AWAITING =
  /^(?:gather|create_task|ensure_future|wait|wait_for|shield|as_completed|run|run_until_complete|run_coroutine_threadsafe|start_soon|spawn|timeout|submit|iscoroutine|isawaitable|iscoroutinefunction)$/;

/** The read takes an attribute that only the value has, or a test says of what class it is. */
function needsValue(read: SyntaxNode, file: PythonFile): boolean {
  if (expectsError(read, file) || expectsCoroutine(read, file)) return false;
  const outer = wrapped(read).parent;
  if (outer?.type === "attribute") {
    const name = fieldOf(outer, "attribute");
    return (
      fieldOf(outer, "object") === wrapped(read) && name !== null && !OF_COROUTINES.test(textOf(name, file))
    );
  }
  const call = outer?.type === "argument_list" && namedChildren(outer)[0] === read ? outer.parent : null;
  const callee = call?.type === "call" ? fieldOf(call, "function") : null;
  if (!callee) return false;
  const name = textOf(callee, file);
  if (name === "self.assertIsInstance") return true;
  return (
    /^(?:isinstance|hasattr)$/.test(name) &&
    call?.parent?.type === "assert_statement" &&
    !asksOfCoroutine(call, file)
  );
}

function asksOfCoroutine(call: SyntaxNode, file: PythonFile): boolean {
  const [, asked] = namedChildren(fieldOf(call, "arguments") ?? call);
  return !asked || OF_COROUTINES.test(textOf(asked, file).replace(/^["']|["']$/g, ""));
}

/** A handler for what a coroutine raises there: the code may be about just that. */
function expectsCoroutine(read: SyntaxNode, file: PythonFile): boolean {
  for (const at of above(read)) {
    if (at.type === "function_definition") return false;
    const body = at.type === "try_statement" ? fieldOf(at, "body") : null;
    if (!body || !isWithin(read, body)) continue;
    const handlers = at.children.filter(({ type }) => type.startsWith("except"));
    const heads = handlers.map((handler) => textOf(handler, file).split(":")[0] ?? "");
    if (heads.some((head) => /\bAttributeError\b/.test(head))) return true;
  }
  return false;
}

function mayBeAwaited(read: SyntaxNode, owner: SyntaxNode, file: PythonFile): boolean {
  const outer = wrapped(read).parent;
  if (outer?.type === "attribute" && fieldOf(outer, "object") === wrapped(read)) {
    const name = fieldOf(outer, "attribute");
    return name !== null && OF_COROUTINES.test(textOf(name, file));
  }
  let isKept = false;
  let isShared = false;
  for (const at of above(read)) {
    if (at === owner) break;
    if (LEAVING.has(at.type)) return true;
    if (at.type === "call") {
      const name = /\w+$/.exec(textOf(fieldOf(at, "function") ?? at, file))?.[0] ?? "";
      if (AWAITING.test(name)) return true;
      if (name === "isinstance" && AWAITABLE.test(textOf(at, file))) return true;
      isKept ||= KEEPING.test(name);
    }
    isKept ||= CONTAINERS.has(at.type);
    isShared ||= at.type === "assignment" && fieldOf(at, "left")?.type !== "identifier";
    if (at.type.endsWith("statement")) break;
  }
  return isKept && awaitsValues(isShared ? file.root : owner, file);
}

const LEAVING: ReadonlySet<string> = new Set(["await", "return_statement", "yield", "lambda"]);

const KEEPING = /^(?:append|add|insert|put|put_nowait|extend|update|setdefault|setattr)$/;

const CONTAINERS: ReadonlySet<string> = new Set([
  "list",
  "tuple",
  "set",
  "dictionary",
  "assignment",
  "expression_list",
]);

/** The code awaits something that it did not just call, or hands something to be awaited. */
function awaitsValues(code: SyntaxNode, file: PythonFile): boolean {
  let found = false;
  eachNode(code, (node) => {
    if (node.type === "await") found ||= unwrapped(namedChildren(node)[0] ?? node).type !== "call";
    const callee = node.type === "call" ? fieldOf(node, "function") : null;
    if (callee) found ||= AWAITING.test(/\w+$/.exec(textOf(callee, file))?.[0] ?? "");
  });
  return found;
}
