/** Finds the doors of a file: one function for each form of statement, call, type or comment. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { Bound } from "../syntax/scope";
import { callDoor } from "./call-doors";
import {
  type Door,
  type DoorNodes,
  declaredBinding,
  firstName,
  fromLiteral,
  type Item,
  item,
  literalOf,
} from "./doors";
import { jsdocDoors } from "./jsdoc";
import { underRunner } from "./runner-doors";

/** Makes the doors of a file from the collected nodes, in the order of the text. */
export function doorsOf(nodes: DoorNodes, comments: readonly t.Comment[], bound: Bound): readonly Door[] {
  const doors = [
    ...nodes.statements.map((node) => statementDoor(node, bound)),
    ...nodes.calls.map((node) => callDoor(node, bound)),
    ...nodes.types.map((node) => (node.type === "TSImportType" ? typeDoor(node) : augmentationDoor(node))),
    ...jsdocDoors(comments),
  ].filter((door) => door !== null);
  return underRunner(doors, nodes.calls, bound).sort((a, b) => a.literal.start - b.literal.start);
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
        items: [
          {
            ...item("*", node.id, spanOf(node.id)),
            binding: declaredBinding(node.id, bound),
            fixed: node.isExport === true,
          },
        ],
        typeOnly: node.importKind === "type",
      };
    }
  }
}

function importDoor(node: t.ImportDeclaration, bound: Bound): Door {
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
  return {
    ...fromLiteral("import", node.source, node),
    items: items.length > 0 ? items : [item("*", node, spanOf(node.source))],
    typeOnly: node.importKind === "type" || node.importKind === "typeof",
  };
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
  return {
    ...fromLiteral("re-export", source, node),
    items: items.length > 0 ? items : [item("*", node, spanOf(source))],
    typeOnly: node.exportKind === "type",
  };
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

function augmentationDoor(node: t.TSModuleDeclaration): Door | null {
  if (node.id.type !== "StringLiteral") return null;
  const whole = item("*", node.id, spanOf(node.id));
  return {
    ...fromLiteral("augmentation", node.id, null),
    items: [whole],
    typeOnly: true,
    escapes: [node.id],
  };
}
