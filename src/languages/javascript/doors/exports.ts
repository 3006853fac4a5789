/** What a file exports: names of its own, and names that it passes on from other modules. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { assignedExport, copiedTo, isExports } from "./commonjs";
import { declared } from "./declared-names";
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
  const items = itemsByBinding(doors);
  const exports = new CollectedExports((value) => passedBy(value, bound, items, doors));
  for (const node of nodes.statements) if (isOfModule(node, bound)) readStatement(node, exports);
  for (const node of nodes.assignments) readAssignment(node, exports, bound);
  for (const node of nodes.copies) readCopy(node, exports, bound);
  const { passed, stars, own, isSingle, wholes } = exports;
  return { passed, stars, own, isSingle, wholes };
}

/** The exports of a file while they are read. */
class CollectedExports implements ExportTable {
  readonly passed = new Map<string, Passed>();
  readonly stars: string[] = [];
  readonly own = new Set<string>();
  readonly wholes = new Set<t.Node>();
  isSingle = false;

  /** `sourceOf` tells what an expression passes on of another module. */
  constructor(private readonly sourceOf: (value: t.Node) => Passed | null) {}

  /** A name with its value, or with one property of that. */
  add(name: string, value: t.Node | null, key: string | null = null): void {
    const from = value && this.sourceOf(value);
    const passed = from && key !== null ? memberOf(from, key) : from;
    if (passed) this.passed.set(name, passed);
    else this.own.add(name);
  }

  /** Says more of a name, if it comes from another module. */
  mark(name: string, more: Pick<Passed, "typeOnly" | "valueOnly">): void {
    const from = this.passed.get(name);
    if (from) this.passed.set(name, { ...from, ...more });
  }

  /** The value is the module: `module.exports = value`. */
  addWhole(value: t.Node): void {
    if (value.type === "ObjectExpression") {
      this.own.add("default");
      this.addProperties(value);
      return;
    }
    this.isSingle = true;
    const isModule = this.addStarOf(value);
    this.add("default", value, isModule ? "default" : null);
  }

  addProperties({ properties }: t.ObjectExpression): void {
    for (const property of properties) {
      if (property.type === "SpreadElement") {
        this.addStarOf(property.argument);
        continue;
      }
      const name = property.computed ? null : keyName(property.key);
      if (name !== null) this.add(name, property.type === "ObjectProperty" ? property.value : null);
    }
  }

  /** All names of a module, if the value is one. */
  addStarOf(value: t.Node): boolean {
    const from = this.sourceOf(value);
    if (from?.name !== "*") return false;
    this.stars.push(from.specifier);
    return true;
  }
}

function memberOf({ specifier, name }: Passed, key: string): Passed | null {
  return name === "*" ? { specifier, name: key } : null;
}

/** What stands in a namespace, `declare global` or `declare module` is exported from there. */
function isOfModule(node: t.Node, { parents }: Bound): boolean {
  return parents.get(node)?.type === "Program";
}

function readStatement(node: ExportNodes["statements"][number], exports: CollectedExports): void {
  switch (node.type) {
    case "ExportAllDeclaration":
      exports.stars.push(node.source.value);
      break;
    case "ExportDefaultDeclaration":
      exports.add("default", node.declaration);
      break;
    case "TSExportAssignment":
      exports.addWhole(node.expression);
      break;
    case "TSImportEqualsDeclaration":
      exports.add(node.id.name, node.moduleReference);
      break;
    case "ExportNamedDeclaration":
      if (node.declaration) readDeclaration(node.declaration, exports);
      else for (const specifier of node.specifiers) readSpecifier(specifier, node, exports);
  }
}

function readDeclaration(node: t.Declaration, exports: CollectedExports): void {
  for (const { id, value, key } of declared(node)) {
    exports.add(id.name, value, key);
    if (node.type === "VariableDeclaration") exports.mark(id.name, { valueOnly: true });
  }
}

function readSpecifier(
  specifier: t.ExportNamedDeclaration["specifiers"][number],
  { source, exportKind }: t.ExportNamedDeclaration,
  exports: CollectedExports,
): void {
  const exported = keyName(specifier.exported) ?? "";
  const isOne = specifier.type === "ExportSpecifier";
  if (source) {
    const whole = specifier.type === "ExportNamespaceSpecifier" ? "*" : "default";
    const name = isOne ? (keyName(specifier.local) ?? "") : whole;
    exports.passed.set(exported, { specifier: source.value, name });
  } else if (isOne) exports.add(exported, specifier.local);
  if (exportKind === "type" || (isOne && specifier.exportKind === "type"))
    exports.mark(exported, { typeOnly: true });
}

function readAssignment(node: t.AssignmentExpression, exports: CollectedExports, bound: Bound): void {
  const name = assignedExport(node.left, bound);
  if (name === "*") {
    exports.wholes.add(node);
    exports.addWhole(node.right);
  } else if (name !== null) {
    exports.add(name, node.right);
    exports.mark(name, { valueOnly: true });
  }
}

function readCopy(node: t.CallExpression, exports: CollectedExports, bound: Bound): void {
  const to = copiedTo(node);
  if (!to || !isExports(to, bound)) return;
  for (const from of node.arguments) {
    if (from === to) continue;
    if (from.type === "ObjectExpression") exports.addProperties(from);
    else exports.addStarOf(from);
  }
}
