/** Code that changes the object that a variable holds. */

import { type PythonFile, textOf } from "../modules/module";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax/syntax";
import { isTarget } from "../syntax/targets";

/** True for the `x` of `x.a = …`, `del x["a"]`, `x.update(…)` or `setattr(x, …)`. */
export function changesObject(name: SyntaxNode, file: PythonFile): boolean {
  const list = name.parent?.type === "argument_list" ? name.parent : null;
  const callee = list?.parent ? fieldOf(list.parent, "function") : null;
  if (list && callee) return namedChildren(list)[0] === name && SETTERS.has(textOf(callee, file));
  let at = name;
  while (at.parent && PARTS.has(at.parent.type) && (at.field === "object" || at.field === "value"))
    at = at.parent;
  if (at === name) return false;
  if (at.parent?.type === "call") {
    const method = fieldOf(at, "attribute");
    return method !== null && METHODS.has(textOf(method, file));
  }
  return isTarget(at);
}

const SETTERS: ReadonlySet<string> = new Set(["setattr", "delattr", "object.__setattr__"]);
const PARTS: ReadonlySet<string> = new Set(["attribute", "subscript"]);

/** The methods by which lists, dictionaries and sets are changed. */
const METHODS: ReadonlySet<string> = new Set([
  ...["update", "setdefault", "pop", "popitem", "clear", "__setitem__", "__delitem__", "__setattr__"],
  ...["append", "extend", "insert", "remove", "sort", "reverse", "add", "discard"],
]);
