/** The members of a class itself, as far as its text tells all of them. */

import { keyName } from "../syntax/names";
import { exportedValue } from "./exported-value";
import type { JavaScriptModule } from "./module";

/** The static members of a class that a module exports; null where there may be others, or it is no class. */
export function staticMembers(module: JavaScriptModule | null, name: string): ReadonlySet<string> | null {
  const node = module && exportedValue(module, name);
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

/** The module puts further members onto the class. */
function getsMembers(name: string, { text }: JavaScriptModule): boolean {
  const own = name.replace(/[$]/g, "\\$&");
  return new RegExp(
    `\\b${own}\\s*(?:\\.\\s*[\\w$]+\\s*=(?!=)|\\[)|\\(\\s*${own}\\s*[,)]|\\b(?:namespace|module)\\s+${own}\\b`,
  ).test(text);
}
