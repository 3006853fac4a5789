/** Module objects: what is done with the expression that stands for a module as a whole. */

import type * as t from "@babel/types";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { keyName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { destructuringDoor } from "./call-doors";
import { type Door, type Item, outer } from "./doors";
import { runnerCall } from "./runner";

/** A module as a whole, with the re-exports on the way to it. */
export interface Whole {
  readonly module: RepoPath;
  readonly via: readonly Link[];
}

/** What is done with a module object. */
export type HandleUse =
  /** `ns.a`, with `ns` as the namespace. */
  | {
      readonly kind: "member";
      readonly node: t.Node;
      readonly name: string;
      readonly namespace: t.Node;
      /** `jest.spyOn(ns, "a")`. */
      readonly spy?: t.CallExpression;
    }
  /** `const { a, b } = ns`. */
  | { readonly kind: "pattern"; readonly door: Door }
  /** The module is loaded for its effects. */
  | { readonly kind: "effect" }
  /** Anything else, in which the names that are used cannot be seen. */
  | { readonly kind: "whole" };

/** The expressions of a file that stand for the module behind an item. */
export function handlesOf(door: Door, item: Item): readonly t.Node[] {
  if (item.binding) return item.binding.references.map((reference) => reference.node);
  return door.value ? [door.value] : [];
}

/** What is done with a module object. */
export function handleUse(handle: t.Node, door: Door, bound: Bound): HandleUse {
  const { node, parent } = outer(handle, bound);
  switch (parent?.type) {
    case "MemberExpression":
    case "OptionalMemberExpression": {
      const isNamed = !parent.computed || parent.property.type === "StringLiteral";
      const name = parent.object === node && isNamed ? keyName(parent.property) : null;
      return name === null || isAssigned(parent, bound)
        ? { kind: "whole" }
        : { kind: "member", node: parent, name, namespace: node };
    }
    case "TSQualifiedName":
      return parent.left === node
        ? { kind: "member", node: parent, name: parent.right.name, namespace: node }
        : { kind: "whole" };
    case "JSXMemberExpression":
      return parent.object === node
        ? { kind: "member", node: parent, name: parent.property.name, namespace: node }
        : { kind: "whole" };
    case "CallExpression":
      return parent.arguments[0] === node ? runnerUse(parent, node, door, bound) : { kind: "whole" };
    case "VariableDeclarator": {
      const pattern = destructuringDoor(door, handle, bound);
      return pattern ? { kind: "pattern", door: pattern } : { kind: "whole" };
    }
    case "ExpressionStatement":
      return { kind: handle === door.value ? "effect" : "whole" };
    default:
      return { kind: "whole" };
  }
}

/** `jest.mocked(ns).a` and `jest.spyOn(ns, "a")`. */
function runnerUse(call: t.CallExpression, namespace: t.Node, door: Door, bound: Bound): HandleUse {
  const method = runnerCall(call, bound)?.method;
  if (method === "mocked") {
    const use = handleUse(call, door, bound);
    return use.kind === "member" ? { ...use, namespace } : { kind: "whole" };
  }
  const name = call.arguments[1];
  if (method !== "spyOn" || name?.type !== "StringLiteral") return { kind: "whole" };
  return { kind: "member", node: call, name: name.value, namespace, spy: call };
}

/** `ns.a = x` changes the module for everyone. */
function isAssigned(member: t.Node, bound: Bound): boolean {
  const { node, parent } = outer(member, bound);
  if (parent?.type === "AssignmentExpression") return parent.left === node;
  return (
    parent?.type === "UpdateExpression" ||
    (parent?.type === "UnaryExpression" && parent.operator === "delete")
  );
}
