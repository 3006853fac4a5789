/** Doors: the places where a file names another module, and the names that come in there. */

import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import { keyName } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { Binding, Bound } from "../syntax/scope";

export type DoorForm =
  | "import"
  | "import-equals"
  | "require"
  | "dynamic-import"
  | "re-export"
  | "import-type"
  | "jsdoc"
  | "augmentation"
  | "destructuring"
  | "module-mock";

/** One place where a file names another module. */
export interface Door {
  readonly form: DoorForm;
  readonly specifier: string;
  /** The string literal of the specifier, with its quotes. */
  readonly literal: Span;
  /** Literals that say the same: `jest.requireActual<typeof import("m")>("m")`. */
  readonly twins?: readonly Span[];
  /** The runner may have set the modules back, so this is another load than one further out. */
  readonly isFresh?: boolean;
  /** The statement that consists of this door only, such as an import declaration. */
  readonly statement: t.Node | null;
  /** The expression whose value is the module: `require("x")`, `await import("x")`. */
  readonly value: t.Node | null;
  readonly items: readonly Item[];
  readonly typeOnly: boolean;
  /** Where the module goes on as a whole, known from the form of the door alone. */
  readonly escapes: readonly t.Node[];
  /** The door whose module is taken apart here: `const { a } = ns`. */
  readonly of: Door | null;
}

/** A name that comes in through a door. */
export interface Item {
  /** The name in the other module; `"*"` is the module as a whole. */
  readonly name: string;
  /** The specifier, the property of an object pattern, or the identifier that holds the module. */
  readonly node: t.Node;
  /** Where the imported name stands. */
  readonly nameSpan: Span;
  /** What the name is bound to here; null in a re-export. */
  readonly binding: Binding | null;
  readonly typeOnly: boolean;
  /** The property has a default value, so the export may be missing. */
  readonly hasDefault: boolean;
  /** The local name has to stay, as the file exports it, or comments use it. */
  readonly fixed: boolean;
  /** The expression that takes the name: `x = require("m").name`. */
  readonly member?: t.MemberExpression;
}

/** The nodes from which doors are made, collected in the one walk over the file. */
export interface DoorNodes {
  readonly statements: (
    | t.ImportDeclaration
    | t.ExportNamedDeclaration
    | t.ExportAllDeclaration
    | t.TSImportEqualsDeclaration
  )[];
  readonly calls: (t.CallExpression | t.OptionalCallExpression | t.ImportExpression)[];
  readonly types: (t.TSImportType | t.TSModuleDeclaration)[];
}

/** Collects a node if it may be a door. */
export function collectDoor(nodes: DoorNodes, node: t.Node): void {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "TSImportEqualsDeclaration":
      nodes.statements.push(node);
      break;
    case "CallExpression":
    case "OptionalCallExpression":
    case "ImportExpression":
      nodes.calls.push(node);
      break;
    case "TSImportType":
    case "TSModuleDeclaration":
      nodes.types.push(node);
      break;
  }
}

/** The items of an object pattern that takes names out of a module. Null when it has a rest or a computed key. */
export function patternItems(pattern: t.ObjectPattern, bound: Bound): readonly Item[] | null {
  const items: Item[] = [];
  for (const property of pattern.properties) {
    if (property.type === "RestElement" || property.computed) return null;
    const name = keyName(property.key);
    const target = property.value.type === "AssignmentPattern" ? property.value.left : property.value;
    if (name === null || target.type !== "Identifier") return null;
    items.push({
      name,
      node: property,
      nameSpan: spanOf(property.key),
      binding: declaredBinding(target, bound),
      typeOnly: false,
      hasDefault: property.value.type === "AssignmentPattern",
      fixed: false,
    });
  }
  return items;
}

/** The parent of an expression, past parentheses and assertions that do not change its value. */
export function outer(
  node: t.Node,
  bound: Bound,
): { readonly node: t.Node; readonly parent: t.Node | undefined } {
  let at = node;
  for (;;) {
    const parent = bound.parents.get(at);
    if (parent?.type !== "ParenthesizedExpression" && parent?.type !== "TSNonNullExpression")
      return { node: at, parent };
    at = parent;
  }
}

/** The binding that an identifier declares. */
export function declaredBinding(id: t.Identifier, bound: Bound): Binding | null {
  return bound.declaredBy.get(id) ?? null;
}

/** The leftmost name of `A.B.C`. */
export function firstName(name: t.TSEntityName): t.Identifier {
  return name.type === "Identifier" ? name : firstName(name.left as t.TSEntityName);
}

/** The string literal that a node is, if it is one. */
export function literalOf(node: t.Node | null | undefined): t.StringLiteral | t.TemplateLiteral | null {
  if (node?.type === "StringLiteral") return node;
  if (node?.type === "TSLiteralType") return literalOf(node.literal);
  return node?.type === "TemplateLiteral" && node.expressions.length === 0 ? node : null;
}

/** The text of a string literal, or of a template up to its first expression. */
export function literalText(node: t.StringLiteral | t.TemplateLiteral): string {
  return node.type === "StringLiteral" ? node.value : (node.quasis[0]?.value.cooked ?? "");
}

/** A door without items. */
export function fromLiteral(
  form: DoorForm,
  literal: t.StringLiteral | t.TemplateLiteral,
  statement: t.Node | null,
): Door {
  const specifier = literalText(literal);
  return {
    form,
    specifier,
    literal: spanOf(literal),
    statement,
    value: null,
    items: [],
    typeOnly: false,
    escapes: [],
    of: null,
  };
}

/** An item that is bound to nothing. */
export function item(name: string, node: t.Node, nameSpan: Span): Item {
  return { name, node, nameSpan, binding: null, typeOnly: false, hasDefault: false, fixed: false };
}
