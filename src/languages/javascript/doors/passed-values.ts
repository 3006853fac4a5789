/** Follows an expression back to the module that its value comes from. */

import type * as t from "@babel/types";
import { memberName } from "../syntax/names";
import type { Binding, Bound } from "../syntax/scope";
import type { Door, Item } from "./doors";

/** A name of another module, by the specifier that this file uses. */
export interface Passed {
  readonly specifier: string;
  readonly name: string;
  /** `export type { X }`: it can be no value, whatever it is at home. */
  readonly typeOnly?: boolean;
  /** It goes through a variable, so it is no type, whatever it is at home. */
  readonly valueOnly?: boolean;
}

/** The item that each binding of an import or require comes from. */
export function itemsByBinding(
  doors: readonly Door[],
): ReadonlyMap<Binding, { readonly door: Door; readonly item: Item }> {
  const items = new Map<Binding, { door: Door; item: Item }>();
  for (const door of doors)
    for (const item of door.items) if (item.binding) items.set(item.binding, { door, item });
  return items;
}

/** The name of another module that an expression stands for, if it is nothing but that. */
export function passedBy(
  node: t.Node,
  bound: Bound,
  items: ReturnType<typeof itemsByBinding>,
  doors: readonly Door[],
  depth = 0,
): Passed | null {
  switch (node.type) {
    case "Identifier": {
      const binding = bound.bindingOf.get(node);
      const found = binding && items.get(binding);
      if (found) {
        const { door, item } = found;
        return { specifier: door.specifier, name: item.name, typeOnly: door.typeOnly || item.typeOnly };
      }
      const initial = binding && depth < MAX_ALIASES ? constantValue(binding, bound) : null;
      const passed = initial && passedBy(initial, bound, items, doors, depth + 1);
      return passed && { ...passed, valueOnly: true };
    }
    case "MemberExpression": {
      const name = memberName(node);
      const object = passedBy(node.object, bound, items, doors, depth);
      return object?.name === "*" && name !== null ? { specifier: object.specifier, name } : null;
    }
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return passedBy(node.expression, bound, items, doors, depth);
    case "TSQualifiedName": {
      const object = passedBy(node.left, bound, items, doors, depth);
      return object?.name === "*" ? { specifier: object.specifier, name: node.right.name } : null;
    }
    case "TSExternalModuleReference":
      return { specifier: node.expression.value, name: "*" };
    case "CallExpression":
    case "AwaitExpression": {
      const door = doors.find((candidate) => candidate.value === node);
      return door ? { specifier: door.specifier, name: "*" } : null;
    }
    default:
      return null;
  }
}

const MAX_ALIASES = 20;

/** The initial value of a binding that is declared once and never assigned again. */
export function constantValue(binding: Binding, bound: Bound): t.Node | null {
  const declaration = binding.declarations.length === 1 ? binding.declarations[0] : undefined;
  const declarator = declaration && bound.parents.get(declaration);
  if (declarator?.type !== "VariableDeclarator" || declarator.id !== declaration) return null;
  return binding.references.some((reference) => reference.writes) ? null : (declarator.init ?? null);
}
