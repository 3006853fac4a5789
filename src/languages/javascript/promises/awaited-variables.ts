/** Promises that a variable holds for nothing but the `await` that follows at once. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { statementAfter } from "../rewriting/semicolons";
import { needsItsTurn } from "./turns";
import { withoutAwait } from "./without-await";

/**
 * `const p = createX(c);` with `await p` as the first thing that the next statement does: what was a
 * rejection there is thrown one statement above, and nothing can tell the two apart. The edits that
 * take every `await` of the variable away; null where it is used in any other way.
 */
export function awaitedVariable(
  value: t.Node,
  declarator: t.VariableDeclarator,
  module: JavaScriptModule,
): readonly Edit[] | null {
  const { bound } = module;
  const declaration = bound.parents.get(declarator);
  if (declaration?.type !== "VariableDeclaration" || declaration.declarations.length !== 1) return null;
  const { id, init } = declarator;
  if (declaration.kind !== "const" || init !== value || id.type !== "Identifier" || id.typeAnnotation)
    return null;
  const references = bound.declaredBy.get(id)?.references ?? [];
  const block = bound.parents.get(declaration);
  const awaits = references.map(({ node }) => awaitOf(node, block, module));
  const next = statementAfter(declaration, module);
  const first = next && firstOf(next);
  if (!first || awaits.some((one) => one === null) || !awaits.includes(first)) return null;
  const edits: Edit[] = [];
  for (const awaiting of awaits as readonly t.AwaitExpression[]) {
    if (needsItsTurn(awaiting, value, module)) continue;
    const settled = withoutAwait(awaiting, awaiting.argument, awaiting.argument, module);
    if ("refusal" in settled) return null;
    edits.push(...settled.edits);
  }
  return edits;
}

/** `await p`, where its value is used, and no argument that another rewrite may move holds it. */
function awaitOf(
  node: t.Node,
  block: t.Node | undefined,
  { bound }: JavaScriptModule,
): t.AwaitExpression | null {
  const awaiting = bound.parents.get(node);
  if (awaiting?.type !== "AwaitExpression") return null;
  if (outer(awaiting, bound).parent?.type === "ExpressionStatement") return null;
  let at: t.Node = awaiting;
  for (let above = bound.parents.get(at); above && above !== block; above = bound.parents.get(at)) {
    if ("arguments" in above && above.callee !== at) return null;
    at = above;
  }
  return awaiting;
}

/** The `await` that is evaluated before anything else in a statement; null where something comes before it. */
function firstOf(node: t.Node): t.AwaitExpression | null {
  switch (node.type) {
    case "AwaitExpression":
      return node;
    case "ExpressionStatement":
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return firstOf(node.expression);
    case "ReturnStatement":
      return node.argument ? firstOf(node.argument) : null;
    case "ExportNamedDeclaration":
      return node.declaration ? firstOf(node.declaration) : null;
    case "VariableDeclaration": {
      const init = node.declarations[0]?.init;
      return init ? firstOf(init) : null;
    }
    case "AssignmentExpression":
      return node.operator === "=" && node.left.type === "Identifier" ? firstOf(node.right) : null;
    case "MemberExpression":
    case "OptionalMemberExpression":
      return firstOf(node.object);
    case "CallExpression":
    case "OptionalCallExpression":
      return firstOf(node.callee);
    default:
      return null;
  }
}
