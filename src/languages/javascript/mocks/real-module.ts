/** Tells what the object of a mock factory takes of the real module. */

import type * as t from "@babel/types";
import type { RepoPath } from "../../../workspace/paths";
import { outer } from "../doors/doors";
import { insideOf } from "../doors/purity";
import type { AnyCall } from "../doors/runner";
import { memberName } from "../syntax/names";
import type { FileContext } from "../values/ways";

/** A mock that is being read. */
export interface Reader {
  readonly context: FileContext;
  readonly module: RepoPath;
  readonly call: AnyCall;
}

/** `importOriginal` is called for what is spread, and for nothing else that matters. */
export function usesOnlyFor(original: t.Identifier, object: t.ObjectExpression, reader: Reader): boolean {
  const { bound } = reader.context.module;
  const references = bound.declaredBy.get(original)?.references ?? [];
  return references.every(({ node }) => {
    const call = bound.parents.get(node);
    if (call?.type !== "CallExpression" || call.callee !== node) return false;
    const { node: value, parent } = around(awaited(call, reader), reader);
    if (parent?.type === "SpreadElement") return bound.parents.get(parent) === object;
    return (
      parent?.type === "VariableDeclarator" &&
      parent.init === value &&
      isOnlySpread(parent.id, object, reader)
    );
  });
}

function awaited(node: t.Node, reader: Reader): t.Node {
  const { parent } = around(node, reader);
  return parent?.type === "AwaitExpression" ? parent : node;
}

/** The expression with the parentheses and assertions around it, which change nothing of its value. */
function around(
  node: t.Node,
  { context }: Reader,
): { readonly node: t.Node; readonly parent: t.Node | undefined } {
  let found = outer(node, context.module.bound);
  while (found.parent && ASSERTIONS.has(found.parent.type)) found = outer(found.parent, context.module.bound);
  return found;
}

const ASSERTIONS: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
]);

/** Every read of the variable is a spread into the object, or takes something of a barrel that is no legacy export. */
function isOnlySpread(id: t.Node, object: t.ObjectExpression, reader: Reader): boolean {
  const { module, context } = reader;
  const { book, origins } = context;
  const { bound } = context.module;
  const binding = id.type === "Identifier" ? bound.declaredBy.get(id) : undefined;
  if (binding?.declarations.length !== 1) return false;
  return binding.references.every(({ node, writes }) => {
    if (writes) return false;
    const { node: whole, parent } = around(node, reader);
    if (parent?.type === "SpreadElement") return bound.parents.get(parent) === object;
    if (parent?.type !== "MemberExpression" || parent.object !== whole || book.legacy.has(module))
      return false;
    const name = memberName(parent);
    return name !== null && origins.originOf(module, name) === null;
  });
}

/** The expression is the real module: by the runner, by `importOriginal`, or by a variable that holds it. */
export function isActual(
  node: t.Node,
  original: t.Node | undefined,
  object: t.ObjectExpression,
  reader: Reader,
): boolean {
  const { context } = reader;
  const { bound, doors } = context.module;
  const inside = insideOf(node);
  if (inside) return isActual(inside, original, object, reader);
  switch (node.type) {
    case "AwaitExpression":
    case "CallExpression": {
      const call = node.type === "AwaitExpression" ? node.argument : node;
      const isOriginal = call.type === "CallExpression" && call.callee.type === "Identifier";
      if (isOriginal && original && bound.bindingOf.get(call.callee) === bound.declaredBy.get(original))
        return true;
      const door = doors.find((one) => one.value === node);
      return door?.form === "module-mock" && context.resolve(door.specifier) === reader.module;
    }
    case "Identifier": {
      const id = bound.bindingOf.get(node)?.declarations[0];
      const declarator = id && bound.parents.get(id);
      if (declarator?.type !== "VariableDeclarator" || declarator.id !== id || !declarator.init) return false;
      return isOnlySpread(id, object, reader) && isActual(declarator.init, original, object, reader);
    }
    default:
      return false;
  }
}
