/** The members of a class itself, as far as its text tells all of them. */

import { fieldOf, namedChildren } from "../syntax/syntax";
import { type PythonFile, textOf } from "./module";

/** The names in the body of a class of a module; null where there may be others, or it is no class. */
export function classMembers(file: PythonFile | null, name: string): ReadonlySet<string> | null {
  const [declaration, ...more] = file?.bound.module.bindings.get(name)?.declarations ?? [];
  const node = declaration?.kind === "class" && more.length === 0 ? declaration.node.parent : null;
  if (!file || node?.type !== "class_definition" || node.parent?.type === "decorated_definition") return null;
  const bases = fieldOf(node, "superclasses");
  if (bases && namedChildren(bases).some((base) => textOf(base, file) !== "object")) return null;
  const getsMore = new RegExp(`\\b${name}\\s*\\.\\s*\\w+\\s*(?::[^=\\n]*)?=(?!=)|\\(\\s*${name}\\s*,`);
  if (getsMore.test(file.text)) return null;
  const body = file.bound.scopes.find((scope) => scope.kind === "class" && scope.node === node);
  return body ? new Set(body.bindings.keys()) : null;
}
