/** What a file exports: names of its own, and names that it passes on from other modules. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { assignedExport, copiedTo, isExports } from "./commonjs";
import type { Door } from "./doors";
import { itemsByBinding, type Passed, passedBy } from "./passed-values";

export interface ExportTable {
  readonly passed: ReadonlyMap<string, Passed>;
  readonly stars: readonly string[];
  readonly own: ReadonlySet<string>;
  /** The module is one value: `module.exports = X`, `export = X`. */
  readonly isSingle: boolean;
  /** The assignments to `module.exports`. */
  readonly wholes: ReadonlySet<t.Node>;
}

/** The nodes from which the export table is made, collected in the one walk over the file. */
export interface ExportNodes {
  readonly statements: (
    | t.ExportNamedDeclaration
    | t.ExportAllDeclaration
    | t.ExportDefaultDeclaration
    | t.TSExportAssignment
    | t.TSImportEqualsDeclaration
  )[];
  readonly assignments: t.AssignmentExpression[];
  /** Calls that may copy exports: `Object.assign(exports, …)`. */
  readonly copies: t.CallExpression[];
}

/** Collects a node if it may export something. */
export function collectExport(nodes: ExportNodes, node: t.Node): void {
  switch (node.type) {
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      nodes.statements.push(node);
      break;
    case "TSImportEqualsDeclaration":
      if (node.isExport) nodes.statements.push(node);
      break;
    case "AssignmentExpression":
      if (node.operator === "=" && node.left.type === "MemberExpression") nodes.assignments.push(node);
      break;
    case "CallExpression":
      if (copiedTo(node)) nodes.copies.push(node);
      break;
  }
}

/** Makes the export table of a file. */
export function exportsOf(nodes: ExportNodes, doors: readonly Door[], bound: Bound): ExportTable {
  const passed = new Map<string, Passed>();
  const stars: string[] = [];
  const own = new Set<string>();
  const wholes = new Set<t.Node>();
  let isSingle = false;
  const items = itemsByBinding(doors);

  const add = (name: string, value: t.Node): void => {
    const from = passedBy(value, bound, items, doors);
    if (from) passed.set(name, from);
    else own.add(name);
  };
  const asVariable = (name: string): void => {
    const from = passed.get(name);
    if (from) passed.set(name, { ...from, valueOnly: true });
  };
  const addWhole = (value: t.Node): void => {
    if (value.type !== "ObjectExpression") {
      isSingle = true;
      const from = passedBy(value, bound, items, doors);
      if (from?.name === "*") stars.push(from.specifier);
      add("default", value);
      if (from?.name === "*") passed.set("default", { specifier: from.specifier, name: "default" });
      return;
    }
    own.add("default");
    addProperties(value);
  };
  const addProperties = (value: t.ObjectExpression): void => {
    for (const property of value.properties) {
      if (property.type === "SpreadElement") {
        const from = passedBy(property.argument, bound, items, doors);
        if (from?.name === "*") stars.push(from.specifier);
        continue;
      }
      const name = property.computed ? null : keyName(property.key);
      if (name === null) continue;
      if (property.type === "ObjectProperty") add(name, property.value);
      else own.add(name);
    }
  };

  for (const node of nodes.statements) {
    if (node.type === "ExportAllDeclaration") stars.push(node.source.value);
    else if (node.type === "ExportDefaultDeclaration") add("default", node.declaration);
    else if (node.type === "TSExportAssignment") addWhole(node.expression);
    else if (node.type === "TSImportEqualsDeclaration") add(node.id.name, node.moduleReference);
    else if (node.declaration)
      for (const { id, value, key } of declared(node.declaration)) {
        const from = value && passedBy(value, bound, items, doors);
        if (from && key === null) passed.set(id.name, from);
        else if (from?.name === "*" && key !== null)
          passed.set(id.name, { specifier: from.specifier, name: key });
        else own.add(id.name);
        if (node.declaration.type === "VariableDeclaration") asVariable(id.name);
      }
    else for (const specifier of node.specifiers) addSpecifier(specifier, node, passed, add);
  }
  for (const node of nodes.assignments) {
    const name = assignedExport(node.left, bound);
    if (name === "*") {
      wholes.add(node);
      addWhole(node.right);
    } else if (name !== null) {
      add(name, node.right);
      asVariable(name);
    }
  }
  for (const node of nodes.copies) {
    const to = copiedTo(node);
    if (!to || !isExports(to, bound)) continue;
    for (const from of node.arguments) {
      if (from === to) continue;
      if (from.type === "ObjectExpression") addProperties(from);
      else {
        const whole = passedBy(from, bound, items, doors);
        if (whole?.name === "*") stars.push(whole.specifier);
      }
    }
  }
  return { passed, stars, own, isSingle, wholes };
}

function addSpecifier(
  specifier: t.ExportNamedDeclaration["specifiers"][number],
  { source, exportKind }: t.ExportNamedDeclaration,
  passed: Map<string, Passed>,
  add: (name: string, value: t.Node) => void,
): void {
  const exported = keyName(specifier.exported) ?? "";
  const isOne = specifier.type === "ExportSpecifier";
  if (source) {
    const whole = specifier.type === "ExportNamespaceSpecifier" ? "*" : "default";
    const name = isOne ? (keyName(specifier.local) ?? "") : whole;
    passed.set(exported, { specifier: source.value, name });
  } else if (isOne) add(exported, specifier.local);
  const found = passed.get(exported);
  const typeOnly = exportKind === "type" || (isOne && specifier.exportKind === "type");
  if (found && typeOnly) passed.set(exported, { ...found, typeOnly });
}

/** A name that a declaration declares. */
interface Declared {
  readonly id: t.Identifier;
  /** What it is declared with, where that is known. */
  readonly value: t.Node | null;
  /** The property of the value that it takes; null: all of it. */
  readonly key: string | null;
}

function declared(node: t.Declaration): readonly Declared[] {
  if (node.type === "VariableDeclaration") {
    return node.declarations.flatMap(({ id, init }): readonly Declared[] => {
      const value = init ?? null;
      if (id.type === "ObjectPattern") return id.properties.flatMap((one) => taken(one, value));
      if (id.type !== "Identifier") return patternNames(id).map((name) => nothingKnown(name));
      return [{ id, value: node.kind === "const" ? value : null, key: null }];
    });
  }
  if (node.type === "TSImportEqualsDeclaration")
    return [{ id: node.id, value: node.moduleReference, key: null }];
  return "id" in node && node.id?.type === "Identifier" ? [nothingKnown(node.id)] : [];
}

/** `{ a }` and `{ a: b }`; what has a default value may be something else. */
function taken(property: t.ObjectPattern["properties"][number], value: t.Node | null): readonly Declared[] {
  const isPlain = property.type === "ObjectProperty" && !property.computed;
  if (!isPlain || property.value.type !== "Identifier") return patternNames(property).map(nothingKnown);
  return [{ id: property.value, value, key: keyName(property.key) }];
}

function nothingKnown(id: t.Identifier): Declared {
  return { id, value: null, key: null };
}

function patternNames(node: t.Node): t.Identifier[] {
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
