/** The names that an exported declaration declares, with what is known of their values. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";

/** A name that a declaration declares. */
export interface Declared {
  readonly id: t.Identifier;
  /** What it is declared with, where that is known. */
  readonly value: t.Node | null;
  /** The property of the value that it takes; null: all of it. */
  readonly key: string | null;
}

/** The names that a declaration declares. */
export function declared(node: t.Declaration): readonly Declared[] {
  if (node.type === "VariableDeclaration") {
    return node.declarations.flatMap(({ id, init }): readonly Declared[] => {
      const value = init ?? null;
      if (id.type === "ObjectPattern") return id.properties.flatMap((one) => taken(one, value));
      if (id.type !== "Identifier") return patternNames(id).map(nothingKnown);
      return [{ id, value: node.kind === "const" ? value : null, key: null }];
    });
  }
  if (node.type === "TSImportEqualsDeclaration")
    return [{ id: node.id, value: node.moduleReference, key: null }];
  return "id" in node && node.id?.type === "Identifier" ? [nothingKnown(node.id)] : [];
}

/** `{ a }` and `{ a: b }`; what has a default value may be something else. */
function taken(property: t.ObjectPattern["properties"][number], value: t.Node | null): readonly Declared[] {
  if (property.type === "ObjectProperty" && !property.computed && property.value.type === "Identifier") {
    const key = keyName(property.key);
    return key === null ? [nothingKnown(property.value)] : [{ id: property.value, value, key }];
  }
  return patternNames(property).map(nothingKnown);
}

function nothingKnown(id: t.Identifier): Declared {
  return { id, value: null, key: null };
}

/** The names in a pattern. */
export function patternNames(node: t.Node): t.Identifier[] {
  switch (node.type) {
    case "Identifier":
      return [node];
    case "ObjectPattern":
      return node.properties.flatMap((p) => patternNames(p.type === "RestElement" ? p.argument : p.value));
    case "ArrayPattern":
      return node.elements.flatMap((element) => (element ? patternNames(element) : []));
    case "AssignmentPattern":
      return patternNames(node.left);
    case "ObjectProperty":
      return patternNames(node.value);
    case "RestElement":
      return patternNames(node.argument);
    default:
      return [];
  }
}
