/** Whether loading a module does anything but load modules of the manifest. */

import type * as t from "@babel/types";
import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";
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
  return isContained && module.program.body.every(isDeclaration);
}

/** A statement that only declares. */
function isDeclaration(node: t.Node): boolean {
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
      return !node.declaration || isDeclaration(node.declaration);
    case "ExportDefaultDeclaration":
      return isDeclaration(node.declaration) || isPure(node.declaration);
    case "ClassDeclaration":
      return isPlainClass(node);
    case "VariableDeclaration":
      return node.declarations.every(({ init }) => !init || isPure(init) || isLoad(init));
    case "ExpressionStatement":
      return (
        node.expression.type === "AssignmentExpression" &&
        node.expression.left.type === "MemberExpression" &&
        isExports(node.expression.left.object) &&
        (isPure(node.expression.right) || isLoad(node.expression.right))
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

function isLoad(node: t.Node): boolean {
  return (
    node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require"
  );
}

function isExports(node: t.Node): boolean {
  if (node.type === "Identifier") return node.name === "exports" || node.name === "module";
  return node.type === "MemberExpression" && isExports(node.object);
}
