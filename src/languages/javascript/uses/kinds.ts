/** The form in which a legacy export is used at a place. */

import type * as t from "@babel/types";
import type { SiteKind } from "../../../sites/site";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { typeContext } from "./bare";

/** The kind of site at an expression or type name whose value is a legacy export, or a part made of one. */
export function kindOf(node: t.Node, module: JavaScriptModule): SiteKind {
  if (typeContext(node, module)) return "type";
  const { node: expression, parent } = outer(node, module.bound);
  switch (parent?.type) {
    case "ExportSpecifier":
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      return "re-export";
    case "ClassDeclaration":
    case "ClassExpression":
      return parent.superClass === expression ? "subclass" : "value";
    case "CallExpression":
    case "OptionalCallExpression":
      return parent.callee === expression ? "call" : "value";
    case "NewExpression":
      return parent.callee === expression ? "construct" : "value";
    default:
      return "value";
  }
}
