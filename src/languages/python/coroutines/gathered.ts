/**
 * Coroutines of a comprehension that `asyncio.gather` awaits all at once: `await gather(*[create(user) for user in
 * users])`. The list of values takes the place of the list that it gave.
 */

import type { Edit } from "../../../edits/edit";
import { importedName } from "../modules/imported-names";
import { hasComment, type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, isWithin, namedChildren, type SyntaxNode, spanOf, wrapped } from "../syntax/syntax";
import { isEffectFree } from "../values/purity";

/** The edits around a coroutine that is gathered with its like; null where it is not, or is used otherwise. */
export function gatheredEdits(coroutine: SyntaxNode, file: PythonFile): readonly Edit[] | null {
  const all = coroutine.parent;
  if (!all || !COMPREHENSIONS.test(all.type) || fieldOf(all, "body") !== coroutine) return null;
  if (/\basync\s+for\b/.test(textOf(all, file))) return null;
  const direct = gatherOf(all, file);
  if (direct) return inPlaceOf(direct, all, file);
  const read = all.type === "list_comprehension" ? nextRead(all, file) : null;
  const later = read && gatherOf(read, file);
  if (!read || !later || hasComment(later, file) || !isFirst(later, file)) return null;
  return [{ span: spanOf(later), text: textOf(read, file) }];
}

const COMPREHENSIONS = /^(?:list_comprehension|generator_expression)$/;

/** `await gather(*values)` around the values, with nothing else. */
function gatherOf(values: SyntaxNode, file: PythonFile): SyntaxNode | null {
  const list = values.parent?.type === "list_splat" ? values.parent.parent : null;
  const call = list?.type === "argument_list" && namedChildren(list).length === 1 ? list.parent : null;
  const callee = call?.type === "call" ? fieldOf(call, "function") : null;
  if (!call || !callee || importedName(callee, file) !== "asyncio.gather") return null;
  const awaited = wrapped(call).parent;
  return awaited?.type === "await" ? awaited : null;
}

/** Takes away what stands around a comprehension, which becomes a list. */
function inPlaceOf(whole: SyntaxNode, all: SyntaxNode, file: PythonFile): readonly Edit[] | null {
  const inset = all.type === "generator_expression" ? 1 : 0;
  const [lead, tail] = [
    { start: whole.start, end: all.start + inset },
    { start: all.end - inset, end: whole.end },
  ];
  if (hasComment(lead, file) || hasComment(tail, file)) return null;
  return [
    { span: lead, text: inset ? "[" : "" },
    { span: tail, text: inset ? "]" : "" },
  ];
}

/** The one read of the variable to which the comprehension is assigned, if it is in the next statement. */
function nextRead(all: SyntaxNode, { bound }: PythonFile): SyntaxNode | null {
  const assignment = all.parent;
  const statement = assignment?.type === "assignment" ? assignment.parent : null;
  const target = assignment ? fieldOf(assignment, "left") : null;
  const binding = target?.type === "identifier" ? bound.declaredBy.get(target) : undefined;
  const [read, ...more] = binding?.references ?? [];
  if (!read || !statement || more.length > 0 || binding?.declarations.length !== 1) return null;
  const siblings = statement.parent ? namedChildren(statement.parent) : [];
  const next = siblings[siblings.indexOf(statement) + 1];
  const isNext = next !== undefined && isWithin(read, next);
  return binding.scope.kind === "function" && isNext && SIMPLE.test(next.type) ? read : null;
}

/** The expression is evaluated in any case, and before anything in its statement that has an effect. */
function isFirst(expression: SyntaxNode, file: PythonFile): boolean {
  let node = expression;
  for (const parent of above(expression)) {
    if (SIMPLE.test(parent.type)) return true;
    if (parent.type !== "assignment" || node.field !== "right") {
      const before = namedChildren(parent).filter((child) => child.end <= node.start);
      if (!IN_ORDER.has(parent.type) || !before.every((child) => isEffectFree(child, file))) return false;
    }
    node = parent;
  }
  return false;
}

/** These evaluate all of their parts, one behind the other. */
const IN_ORDER: ReadonlySet<string> = new Set([
  ...["parenthesized_expression", "call", "argument_list", "keyword_argument", "tuple", "list"],
  ...["expression_list", "pair", "dictionary", "attribute", "subscript", "await"],
]);

const SIMPLE = /^(?:expression_statement|return_statement)$/;
