/** Whether loading a module does anything but load modules of the manifest. */

import type * as t from "@babel/types";
import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";
import type { Bound } from "../syntax/scope";
import { assignedExport, isRequire } from "./commonjs";
import { literalOf } from "./doors";
import type { JavaScriptModule } from "./module";
import { isPure } from "./purity";

/** True when evaluating the module has no effect of its own, and loads none but modules at `homes` that have none. */
export function isEffectFree(
  path: RepoPath,
  modules: (path: RepoPath) => JavaScriptModule | null,
  homes: ReadonlySet<RepoPath>,
  workspace: Pick<Workspace, "resolve">,
): boolean {
  const module = modules(path);
  if (!module || module.program.directives.some(({ value }) => value.value !== "use strict")) return false;
  const loads = module.doors.filter((door) => !door.typeOnly && door.form !== "dynamic-import");
  const isContained = loads.every((door) => {
    const to = workspace.resolve(path, door.specifier);
    return to !== null && homes.has(to);
  });
  return isContained && module.program.body.every((node) => isDeclaration(node, module.bound));
}

/** A statement that only declares. */
function isDeclaration(node: t.Node, bound: Bound): boolean {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TypeAlias":
    case "InterfaceDeclaration":
    case "EmptyStatement":
      return true;
    case "ExportNamedDeclaration":
      return !node.declaration || isDeclaration(node.declaration, bound);
    case "ExportDefaultDeclaration":
      return isDeclaration(node.declaration, bound) || isPure(node.declaration);
    case "ClassDeclaration":
      return isPlainClass(node);
    case "VariableDeclaration":
      return node.declarations.every(({ init }) => !init || isPure(init) || isLoad(init, bound));
    case "ExpressionStatement":
      return (
        node.expression.type === "AssignmentExpression" &&
        assignedExport(node.expression.left, bound) !== null &&
        (isPure(node.expression.right) || isLoad(node.expression.right, bound))
      );
    default:
      return false;
  }
}

function isPlainClass(node: t.ClassDeclaration): boolean {
  if ((node.decorators ?? []).length > 0) return false;
  if (node.superClass && node.superClass.type !== "Identifier") return false;
  return node.body.body.every((member) => {
    if (member.type === "StaticBlock" || ("decorators" in member && (member.decorators ?? []).length > 0))
      return false;
    if ("computed" in member && member.computed) return false;
    const isStaticValue = member.type === "ClassProperty" && member.static && member.value;
    return !isStaticValue || isPure(isStaticValue);
  });
}

/** The load of a module whose name is written out, so that it is one of the doors. */
function isLoad(node: t.Node, bound: Bound): boolean {
  return isRequire(node, bound) && literalOf(node.arguments[0]) !== null;
}
