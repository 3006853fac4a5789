/** Whether a bare replacement can be what a use takes the export for: a value, a type, or both. */

import type * as t from "@babel/types";
import type { Link } from "../../../sites/links";
import type { JavaScriptModule } from "../doors/module";
import { type ExportRules, importOf, plainName, rulesFor } from "../pairs/rules";
import { TYPE, VALUE } from "../syntax/scope";
import type { Root } from "../values/root";
import type { FileContext } from "../values/ways";
import { typeContext } from "./bare";
import { argumentOf } from "./derived-types";

/** The rules for a use, without a bare replacement that is surely no type, or no value, where the use needs one. */
export function rulesForUse({ node, origin }: Root, context: FileContext): ExportRules {
  return fitting(origin, (own) => neededBy(node, own, context.module), context);
}

/** The rules for an export that is passed on, as all that it is or as a type. */
export function rulesForPassing(origin: Link, context: FileContext, typeOnly = false): ExportRules {
  return fitting(origin, (own) => (typeOnly ? own & TYPE : own), context);
}

function fitting(origin: Link, needed: (own: number) => number, context: FileContext): ExportRules {
  const { book } = context;
  const rules = rulesFor(origin, book);
  const name = plainName(rules.bare);
  const meaning = name === null ? null : context.meaningOf(importOf(book, name));
  if (meaning !== VALUE && meaning !== TYPE) return rules;
  const other = VALUE + TYPE - meaning;
  if ((needed(context.meaningOf(origin) ?? 0) & other) === 0) return rules;
  return { ...rules, bare: null, isLacking: !book.legacy.get(origin.module)?.exports.has(origin.name) };
}

/** What a use takes an export for that has the meaning `own`. */
function neededBy(node: t.Node, own: number, module: JavaScriptModule): number {
  const { parents } = module.bound;
  const parent = parents.get(node);
  // A comment may have a `typeof` in front.
  if (node.type === "TSImportType" && !parent) return own & TYPE;
  const context =
    node.type === "TSImportType" && parent?.type === "TSTypeQuery" ? parent : typeContext(node, module);
  if (context?.type === "TSTypeQuery")
    return argumentOf(context, "InstanceType", module) ? own & TYPE : VALUE;
  if (context) return TYPE;
  switch (parent?.type) {
    case "ExportSpecifier": {
      const list = parents.get(parent);
      const isType =
        parent.exportKind === "type" || (list && "exportKind" in list && list.exportKind === "type");
      return isType ? own & TYPE : own;
    }
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      return own;
    default:
      return VALUE;
  }
}
