/** `import a.b` makes `b` an attribute of `a` for whoever has `a`, also by another import. */

import type { Binding } from "../syntax/scope";
import { fieldOf } from "../syntax/syntax";
import type { ImportItem } from "./imports";
import { type PythonFile, textOf } from "./module";

/** Something that the item loads is read by another name of the file. */
export function loadsForOthers(item: ImportItem, file: PythonFile): boolean {
  const loaded = new Set([...item.module.split("."), item.name]);
  return otherWaysTo(item, file).some(({ references }) =>
    references.some(({ parent }) => {
      const member = parent?.type === "attribute" ? fieldOf(parent, "attribute") : null;
      return member !== null && loaded.has(textOf(member, file));
    }),
  );
}

/** The other names of the file through which the module of an item can be reached: `a`, and `b` of `import a as b`. */
export function otherWaysTo(item: ImportItem, { items, bound }: PythonFile): readonly Binding[] {
  const bindingOf = (one: ImportItem) => (one.bound && bound.declaredBy.get(one.bound)) ?? null;
  const own = bindingOf(item);
  return items.flatMap((other) => {
    const binding = bindingOf(other);
    const start = other.alias ? other.module : other.module.split(".")[0];
    const isOnTheWay = item.module === start || item.module.startsWith(`${start}.`);
    return other.form === "import" && isOnTheWay && binding && binding !== own ? [binding] : [];
  });
}
