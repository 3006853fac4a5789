/**
 * Where a call gives a coroutine and the replacement gives the value itself: how the coroutine is awaited, so that
 * the waiting can go with it.
 */

import type { Edit } from "../../../edits/edit";
import { importedName } from "../modules/imported-names";
import { type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, isWithin, namedChildren, type SyntaxNode, wrapped } from "../syntax/syntax";
import { expectsError } from "../values/expected-errors";
import { isForgottenAwait } from "./forgotten-await";
import { gatheredEdits } from "./gathered";

/** The expression in place of which the value stands. */
export interface Waited {
  readonly whole: SyntaxNode;
  /** What a reviewer should know. */
  readonly note?: string;
  /** The edits around it. */
  readonly around?: readonly Edit[];
}

const FORGOTTEN =
  "The call was not awaited, so the variable held a coroutine where the code needs what it gives; now it holds that.";

/** The expression that waits for the coroutine of a call; null where the coroutine itself is used. */
export function waitedFor(call: SyntaxNode, file: PythonFile): Waited | null {
  const inner = wrapped(call);
  if (inner.parent?.type === "await") return makesGenerator(inner.parent) ? null : { whole: inner.parent };
  if (isForgottenAwait(inner, file)) return { whole: call, note: FORGOTTEN };
  const around = gatheredEdits(inner, file);
  if (around) return { whole: inner, around };
  const list = inner.parent;
  const runner = list?.type === "argument_list" ? list.parent : null;
  const callee = runner?.type === "call" ? fieldOf(runner, "function") : null;
  if (!list || !runner || !callee || namedChildren(list)[0] !== inner) return null;
  const rest = namedChildren(list).slice(1);
  if (rest.length === 0 && runsToTheEnd(callee, file)) return { whole: runner };
  const outer = wrapped(runner).parent;
  const isTimed = importedName(callee, file) === "asyncio.wait_for" && isPlainTimeout(rest, file);
  return outer?.type === "await" && isTimed && !catchesTimeout(outer, file) ? { whole: outer } : null;
}

/** An `await` in a generator expression makes it an asynchronous one, but for that in its first iterable. */
function makesGenerator(waiting: SyntaxNode): boolean {
  let inner = waiting;
  for (const at of above(waiting)) {
    if (at.type === "lambda" || at.type.endsWith("_definition")) return false;
    if (at.type === "generator_expression")
      return (
        inner !== at.children.find(({ type }) => type === "for_in_clause") ||
        fieldOf(inner, "left") === waiting
      );
    inner = at;
  }
  return false;
}

/** `asyncio.run(…)`, and `run_until_complete(…)` of a loop of `asyncio`. */
function runsToTheEnd(callee: SyntaxNode, file: PythonFile): boolean {
  if (importedName(callee, file) === "asyncio.run") return true;
  const [loop, name] = [fieldOf(callee, "object"), fieldOf(callee, "attribute")];
  return name !== null && textOf(name, file) === "run_until_complete" && loop !== null && isLoop(loop, file);
}

function isLoop(node: SyntaxNode, file: PythonFile): boolean {
  if (node.type === "call") {
    const callee = fieldOf(node, "function");
    return callee !== null && /^asyncio\.(?:new|get)_event_loop$/.test(importedName(callee, file) ?? "");
  }
  const declarations = file.bound.bindingOf.get(node)?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every(({ node: { field, parent } }) => {
      const value = field === "left" && parent?.type === "assignment" ? fieldOf(parent, "right") : null;
      return value?.type === "call" && isLoop(value, file);
    })
  );
}

/** A timeout of more than nothing cannot pass before a value is there. */
function isPlainTimeout([timeout, ...more]: readonly SyntaxNode[], file: PythonFile): boolean {
  if (!timeout || more.length > 0) return false;
  const isNamed = timeout.type === "keyword_argument";
  const [name, value] = isNamed ? namedChildren(timeout) : [null, timeout];
  if (!value || (name && textOf(name, file) !== "timeout")) return false;
  if (value.type === "none") return true;
  return /^(?:integer|float)$/.test(value.type) && Number(textOf(value, file).replaceAll("_", "")) > 0;
}

/** A handler for the timeout says that one is expected. */
function catchesTimeout(node: SyntaxNode, file: PythonFile): boolean {
  if (expectsError(node, file)) return true;
  for (const at of above(node)) {
    if (at.type === "function_definition") return false;
    const body = at.type === "try_statement" ? fieldOf(at, "body") : null;
    if (!body || !isWithin(node, body)) continue;
    const heads = at.children.flatMap((part) =>
      part.type.startsWith("except") ? namedChildren(part).slice(0, -1) : [],
    );
    if (heads.some((head) => /Timeout/.test(textOf(head, file)))) return true;
  }
  return false;
}
