/** The members of a class itself, as far as its text tells all of them. */

import type * as t from "@babel/types";
import { keyName } from "./doors";
import type { JavaScriptModule } from "./module";
import { exportedValue } from "./parameter-count";

/** The static members of a class that a module exports; null where there may be others, or it is no class. */
export function staticMembers(module: JavaScriptModule | null, name: string): ReadonlySet<string> | null {
  const value = module && exportedValue(module, name);
  const node = module && value?.type === "Identifier" ? declaredClass(value.name, module) : value;
  if (!module || (node?.type !== "ClassDeclaration" && node?.type !== "ClassExpression")) return null;
  if (node.superClass || (node.decorators?.length ?? 0) > 0) return null;
  if (node.id && getsMembers(node.id.name, module)) return null;
  const members = new Set<string>();
  for (const member of node.body.body) {
    if (member.type === "StaticBlock") return null;
    if (!("static" in member) || !member.static || member.type === "ClassPrivateProperty") continue;
    const key = "key" in member && !("computed" in member && member.computed) ? keyName(member.key) : null;
    if (key === null) return null;
    members.add(key);
  }
  return members;
}

function declaredClass(name: string, { program }: JavaScriptModule): t.Node | null {
  for (const node of program.body) {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (declared?.type === "ClassDeclaration" && declared.id?.name === name) return declared;
  }
  return null;
}

/** The module puts further members onto the class. */
function getsMembers(name: string, { text }: JavaScriptModule): boolean {
  const own = name.replace(/[$]/g, "\\$&");
  return new RegExp(
    `\\b${own}\\s*(?:\\.\\s*[\\w$]+\\s*=(?!=)|\\[)|\\(\\s*${own}\\s*[,)]|\\b(?:namespace|module)\\s+${own}\\b`,
  ).test(text);
}
