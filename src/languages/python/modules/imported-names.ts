/** What an expression takes from a module that a file imports, by its full dotted name. */

import { fieldOf, type SyntaxNode, unwrapped } from "../syntax/syntax";
import type { ImportItem } from "./imports";
import { type PythonFile, textOf } from "./module";

/** `aio.run` behind `import asyncio as aio` is `asyncio.run`; null where the name may hold something else. */
export function importedName(expression: SyntaxNode, file: PythonFile): string | null {
  const node = unwrapped(expression);
  if (node.type === "attribute") {
    const [object, name] = [fieldOf(node, "object"), fieldOf(node, "attribute")];
    const outer = object && name ? importedName(object, file) : null;
    return outer !== null && name ? `${outer}.${textOf(name, file)}` : null;
  }
  const declarations = file.bound.bindingOf.get(node)?.declarations ?? [];
  const names = new Set(declarations.map((declaration) => nameOf(file.itemOf.get(declaration.node))));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

function nameOf(item: ImportItem | undefined): string | null {
  if (!item) return null;
  if (item.form === "from") return `${item.module}.${item.name}`;
  return item.alias ? item.module : (item.module.split(".")[0] ?? null);
}
