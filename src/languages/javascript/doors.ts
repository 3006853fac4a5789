/** Finds the doors of a file: the places where it names another module, and the names that come in there. */

import type * as t from "@babel/types";
import type { Span } from "../../edits/edit";
import { keyName } from "./names";
import { spanOf } from "./parse";
import { moduleCall } from "./runner";
import type { Binding, Bound } from "./scope";

export { keyName } from "./names";

export type DoorForm =
  | "import"
  | "import-equals"
  | "require"
  | "dynamic-import"
  | "re-export"
  | "import-type"
  | "module-mock";

/** One place where a file names another module. */
export interface Door {
  readonly form: DoorForm;
  readonly specifier: string;
  /** The string literal of the specifier, with its quotes. */
  readonly literal: Span;
  /** Literals that say the same: `jest.requireActual<typeof import("m")>("m")`. */
  readonly twins?: readonly Span[];
  /** The statement that consists of this door only, such as an import declaration. */
  readonly statement: t.Node | null;
  /** The expression whose value is the module: `require("x")`, `await import("x")`. */
  readonly value: t.Node | null;
  readonly items: readonly Item[];
  readonly typeOnly: boolean;
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
  readonly types: t.TSImportType[];
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
      nodes.types.push(node);
      break;
  }
}

/** Makes the doors of a file from the collected nodes, in the order of the text. */
export function doorsOf(nodes: DoorNodes, bound: Bound): readonly Door[] {
  const doors = [
    ...nodes.statements.map((node) => statementDoor(node, bound)),
    ...nodes.calls.map((node) => callDoor(node, bound)),
    ...nodes.types.map(typeDoor),
  ].filter((door) => door !== null);
  return withTwins(doors, bound).sort((a, b) => a.literal.start - b.literal.start);
}

/** `typeof import("m")` in the type arguments of a call that gives `m` is no door of its own. */
function withTwins(doors: readonly Door[], bound: Bound): Door[] {
  const calls = doors.filter((door) => door.form === "module-mock");
  if (calls.length === 0) return [...doors];
  const twins = new Map<Door, Door[]>();
  const gone = new Set<Door>();
  for (const door of doors) {
    const [item] = door.items;
    if (door.form !== "import-type" || item?.name !== "*") continue;
    const query = bound.parents.get(item.node);
    const list = query?.type === "TSTypeQuery" ? bound.parents.get(query) : undefined;
    const call = list && bound.parents.get(list);
    const user = calls.find(
      ({ items, specifier }) => items[0]?.nameSpan.start === call?.start && specifier === door.specifier,
    );
    if (!user) continue;
    twins.set(user, [...(twins.get(user) ?? []), door]);
    gone.add(door);
  }
  return doors
    .filter((door) => !gone.has(door))
    .map((door) => ({ ...door, twins: twins.get(door)?.map((twin) => twin.literal) ?? [] }));
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

function statementDoor(node: DoorNodes["statements"][number], bound: Bound): Door | null {
  switch (node.type) {
    case "ImportDeclaration":
      return importDoor(node, bound);
    case "ExportAllDeclaration":
      return {
        ...fromLiteral("re-export", node.source, node),
        items: [item("*", node, spanOf(node.source))],
        typeOnly: node.exportKind === "type",
      };
    case "ExportNamedDeclaration":
      return node.source ? exportDoor(node, node.source) : null;
    case "TSImportEqualsDeclaration": {
      const reference = node.moduleReference;
      if (reference.type !== "TSExternalModuleReference") return null;
      return {
        ...fromLiteral("import-equals", reference.expression, node),
        items: [{ ...item("*", node.id, spanOf(node.id)), binding: declaredBinding(node.id, bound) }],
        typeOnly: node.importKind === "type",
      };
    }
  }
}

function importDoor(node: t.ImportDeclaration, bound: Bound): Door {
  const isTypeOnly = node.importKind === "type" || node.importKind === "typeof";
  const door = { ...fromLiteral("import", node.source, node), typeOnly: isTypeOnly };
  if (node.specifiers.length === 0) return { ...door, items: [item("*", node, spanOf(node.source))] };
  const items = node.specifiers.map((specifier): Item => {
    const named = specifier.type === "ImportSpecifier";
    const name = named
      ? (keyName(specifier.imported) ?? "")
      : specifier.type === "ImportDefaultSpecifier"
        ? "default"
        : "*";
    return {
      ...item(name, specifier, spanOf(named ? specifier.imported : specifier.local)),
      binding: declaredBinding(specifier.local, bound),
      typeOnly: named && (specifier.importKind === "type" || specifier.importKind === "typeof"),
    };
  });
  return { ...door, items };
}

function exportDoor(node: t.ExportNamedDeclaration, source: t.StringLiteral): Door {
  const items = node.specifiers.map((specifier): Item => {
    if (specifier.type === "ExportSpecifier") {
      const typeOnly = specifier.exportKind === "type";
      return { ...item(keyName(specifier.local) ?? "", specifier, spanOf(specifier.local)), typeOnly };
    }
    const name = specifier.type === "ExportNamespaceSpecifier" ? "*" : "default";
    return item(name, specifier, spanOf(specifier.exported));
  });
  return { ...fromLiteral("re-export", source, node), items, typeOnly: node.exportKind === "type" };
}

function callDoor(node: DoorNodes["calls"][number], bound: Bound): Door | null {
  const dynamic = node.type === "ImportExpression" || node.callee.type === "Import";
  const literal = literalOf(node.type === "ImportExpression" ? node.source : node.arguments[0]);
  if (!literal) return null;
  const given = moduleCall(node, bound);
  if (given) return mockDoor(fromLiteral("module-mock", literal, null), node, given, bound);
  if (!dynamic && !isGlobalRequire(node, bound)) return null;
  const door = fromLiteral(dynamic ? "dynamic-import" : "require", literal, null);
  const awaited = dynamic ? outer(node, bound).parent : undefined;
  if (awaited?.type === "AwaitExpression") return bindDoor(door, awaited, bound);
  return dynamic ? thenDoor(door, node, bound) : bindDoor(door, node, bound);
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

/** `const x = require("m")`, `const { a } = await import("m")`, or the bare expression. */
function bindDoor(door: Door, value: t.Node, bound: Bound): Door {
  const { node, parent } = outer(value, bound);
  if (parent?.type !== "VariableDeclarator" || parent.init !== node) {
    return {
      ...door,
      value,
      items: [item("*", value, spanOf(value))],
      statement: parent?.type === "ExpressionStatement" ? parent : null,
    };
  }
  const declaration = bound.parents.get(parent);
  const alone = declaration?.type === "VariableDeclaration" && declaration.declarations.length === 1;
  const statement = alone ? declaration : null;
  if (parent.id.type === "Identifier") {
    const binding = declaredBinding(parent.id, bound);
    return { ...door, value, statement, items: [{ ...item("*", parent.id, spanOf(parent.id)), binding }] };
  }
  const items = parent.id.type === "ObjectPattern" ? patternItems(parent.id, bound) : null;
  return { ...door, value, statement, items: items ?? [item("*", value, spanOf(value))] };
}

/** `import("m").then(({ a }) => …)` and `import("m").then((m) => …)`. */
function thenDoor(door: Door, call: t.Node, bound: Bound): Door {
  const whole = { ...door, value: null, items: [item("*", call, spanOf(call))] };
  const { node, parent } = outer(call, bound);
  if (parent?.type !== "MemberExpression" || parent.object !== node || keyName(parent.property) !== "then")
    return whole;
  const then = bound.parents.get(parent);
  const callback = then?.type === "CallExpression" && then.callee === parent ? then.arguments[0] : undefined;
  if (callback?.type !== "ArrowFunctionExpression" && callback?.type !== "FunctionExpression") return whole;
  const parameter = callback.params[0];
  if (parameter?.type === "Identifier") {
    return {
      ...door,
      items: [{ ...item("*", parameter, spanOf(parameter)), binding: declaredBinding(parameter, bound) }],
    };
  }
  const items = parameter?.type === "ObjectPattern" ? patternItems(parameter, bound) : null;
  return items ? { ...door, items } : whole;
}

function typeDoor(node: t.TSImportType): Door | null {
  const literal = literalOf(node.argument as t.Node);
  if (!literal) return null;
  const first = node.qualifier ? firstName(node.qualifier) : null;
  return {
    ...fromLiteral("import-type", literal, null),
    items: [first ? item(first.name, node, spanOf(first)) : item("*", node, spanOf(literal))],
    typeOnly: true,
  };
}

/** The leftmost name of `A.B.C`. */
export function firstName(name: t.TSEntityName): t.Identifier {
  return name.type === "Identifier" ? name : firstName(name.left as t.TSEntityName);
}

function isGlobalRequire(node: t.CallExpression | t.OptionalCallExpression, bound: Bound): boolean {
  const { callee } = node;
  return callee.type === "Identifier" && callee.name === "require" && !bound.bindingOf.has(callee);
}

function literalOf(node: t.Node | null | undefined): t.StringLiteral | t.TemplateLiteral | null {
  if (node?.type === "StringLiteral") return node;
  if (node?.type === "TSLiteralType") return literalOf(node.literal);
  return node?.type === "TemplateLiteral" && node.expressions.length === 0 ? node : null;
}

/** The text of a string literal, or of a template without expressions. */
export function literalText(node: t.StringLiteral | t.TemplateLiteral): string {
  return node.type === "StringLiteral" ? node.value : (node.quasis[0]?.value.cooked ?? "");
}

function fromLiteral(
  form: DoorForm,
  literal: t.StringLiteral | t.TemplateLiteral,
  statement: t.Node | null,
): Door {
  const specifier = literalText(literal);
  return { form, specifier, literal: spanOf(literal), statement, value: null, items: [], typeOnly: false };
}

function item(name: string, node: t.Node, nameSpan: Span): Item {
  return { name, node, nameSpan, binding: null, typeOnly: false, hasDefault: false };
}
