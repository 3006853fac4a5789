/** The doors that are calls: `require`, `import()`, and calls that turn a specifier into a path. */

import type * as t from "@babel/types";
import { keyName, memberName } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { Bound } from "../syntax/scope";
import { isRequire } from "./commonjs";
import {
  type Door,
  type DoorNodes,
  declaredBinding,
  fromLiteral,
  item,
  literalOf,
  outer,
  patternItems,
} from "./doors";
import { moduleCall } from "./runner";

/** The door that a call is, if it is one. */
export function callDoor(node: DoorNodes["calls"][number], bound: Bound): Door | null {
  const literal = literalOf(node.type === "ImportExpression" ? node.source : node.arguments[0]);
  if (!literal) return null;
  const given = moduleCall(node, bound);
  if (given) return mockDoor(fromLiteral("module-mock", literal, null), node, given, bound);
  if (node.type === "ImportExpression" || node.callee.type === "Import")
    return loadDoor(fromLiteral("dynamic-import", literal, null), node, bound);
  return isRequire(node, bound) ? bindDoor(fromLiteral("require", literal, null), node, bound) : null;
}

/** `jest.requireActual("m")`, `await vi.importActual("m")`: the module as a whole. */
function mockDoor(door: Door, call: t.Node, given: "module" | "promise", bound: Bound): Door | null {
  const waiting = given === "promise" ? outer(call, bound).parent : undefined;
  if (given === "promise" && waiting?.type !== "AwaitExpression") return null;
  const value = waiting ?? call;
  const { node, parent } = outer(value, bound);
  const isHeld =
    parent?.type === "VariableDeclarator" && parent.init === node && parent.id.type === "Identifier";
  const binding = isHeld ? declaredBinding(parent.id as t.Identifier, bound) : null;
  return { ...door, value, items: [{ ...item("*", value, spanOf(call)), binding }] };
}

/** `import("m")`: awaited, with a callback, as a statement, or a promise that goes on. */
function loadDoor(door: Door, call: t.Node, bound: Bound): Door {
  const { node, parent } = outer(call, bound);
  const whole = { ...door, items: [item("*", call, spanOf(call))] };
  if (parent?.type === "AwaitExpression") return bindDoor(door, parent, bound);
  if (parent?.type === "ExpressionStatement") return { ...whole, statement: parent };
  if (parent?.type === "MemberExpression" && parent.object === node && memberName(parent) === "then") {
    const then = bound.parents.get(parent);
    const callback =
      then?.type === "CallExpression" && then.callee === parent ? then.arguments[0] : undefined;
    const loaded = callback && thenDoor(door, call, callback, bound);
    if (loaded) return loaded;
  }
  return { ...whole, escapes: [call] };
}

/** `import("m").then(({ a }) => …)` and `import("m").then((m) => …)`. */
function thenDoor(door: Door, call: t.Node, callback: t.Node, bound: Bound): Door | null {
  if (callback.type !== "ArrowFunctionExpression" && callback.type !== "FunctionExpression") return null;
  const parameter = callback.params[0];
  if (!parameter) return { ...door, items: [item("*", call, spanOf(call))] };
  if (parameter.type === "Identifier") {
    const binding = declaredBinding(parameter, bound);
    return { ...door, items: [{ ...item("*", parameter, nameSpan(parameter)), binding }] };
  }
  const items = parameter.type === "ObjectPattern" ? patternItems(parameter, bound) : null;
  return items && { ...door, items };
}

/** `const x = require("m")`, `const { a } = await import("m")`, or the bare expression. */
function bindDoor(door: Door, value: t.Node, bound: Bound): Door {
  const { node, parent } = outer(value, bound);
  const member = memberDoor(door, value, bound);
  if (member) return member;
  const whole = { ...door, value, items: [item("*", value, spanOf(value))] };
  if (parent?.type !== "VariableDeclarator" || parent.init !== node)
    return { ...whole, statement: parent?.type === "ExpressionStatement" ? parent : null };
  const { statement, fixed } = declarationOf(parent, bound);
  if (parent.id.type === "Identifier") {
    const binding = declaredBinding(parent.id, bound);
    return { ...whole, statement, items: [{ ...item("*", parent.id, nameSpan(parent.id)), binding, fixed }] };
  }
  const items = parent.id.type === "ObjectPattern" ? patternItems(parent.id, bound) : null;
  if (!items) return { ...whole, statement };
  return { ...whole, statement, items: items.map((one) => ({ ...one, fixed })) };
}

/** `const x = require("m").a`: the one name, as `const { a: x } = require("m")` would take it. */
function memberDoor(door: Door, value: t.Node, bound: Bound): Door | null {
  const member = bound.parents.get(value);
  if (value.type !== "CallExpression" || member?.type !== "MemberExpression" || member.object !== value)
    return null;
  const declarator = bound.parents.get(member);
  const id = declarator?.type === "VariableDeclarator" && declarator.init === member ? declarator.id : null;
  // A name in quotes is rewritten where it stands, as `ns["a"]` is.
  const name = member.computed ? null : keyName(member.property);
  if (declarator?.type !== "VariableDeclarator" || id?.type !== "Identifier" || name === null) return null;
  if (id.typeAnnotation) return null;
  const { statement, fixed } = declarationOf(declarator, bound);
  const binding = declaredBinding(id, bound);
  return {
    ...door,
    value,
    statement,
    items: [{ ...item(name, id, spanOf(member.property)), binding, fixed, member }],
  };
}

/** `const { a } = ns`, where `ns` is the module of a door. Null when the names cannot be told. */
export function destructuringDoor(of: Door, handle: t.Node, bound: Bound): Door | null {
  const { node, parent } = outer(handle, bound);
  if (parent?.type !== "VariableDeclarator" || parent.init !== node || parent.id.type !== "ObjectPattern")
    return null;
  const { statement, fixed } = declarationOf(parent, bound);
  const items = patternItems(parent.id, bound)?.map((one) => ({ ...one, fixed }));
  if (!items || items.length === 0) return null;
  return { ...of, form: "destructuring", statement, value: handle, items, escapes: [], of };
}

/** The declaration of a declarator, as a statement if it declares nothing else. */
function declarationOf(
  declarator: t.VariableDeclarator,
  bound: Bound,
): { readonly statement: t.Node | null; readonly fixed: boolean } {
  const declaration = bound.parents.get(declarator);
  if (declaration?.type !== "VariableDeclaration") return { statement: null, fixed: false };
  const around = bound.parents.get(declaration);
  const isStatement =
    declaration.declarations.length === 1 &&
    around?.type !== "ForStatement" &&
    around?.type !== "ForInStatement";
  return {
    statement: isStatement ? declaration : null,
    fixed: around?.type === "ExportNamedDeclaration",
  };
}

/** An identifier without its type annotation. */
function nameSpan(id: t.Identifier): { start: number; end: number } {
  const start = id.start as number;
  return { start, end: id.typeAnnotation ? start + id.name.length : (id.end as number) };
}
