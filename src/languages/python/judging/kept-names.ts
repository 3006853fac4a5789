/** Imported names that nothing in their file uses as a name, and that something takes by it. */

import { stringsInAll } from "../imports/all-list";
import { isStated } from "../modules/imports";
import { plainValue } from "../modules/module";
import { isForTests } from "../modules/test-files";
import type { Context } from "../names/context";
import type { Entry } from "../names/entries";

/** The name has to stay, whatever it becomes: the import says so, a text of the file has it, or pytest looks for it. */
export function isKeptByName({ items, binding, roots }: Entry, { file }: Context): boolean {
  if (items.some((item) => isStated(item, file.text))) return true;
  if (!binding || binding.scope.parent || roots.length > 0) return false;
  const { name } = binding;
  // `__all__` is changed along.
  const listed = new Set(stringsInAll(name, { file }));
  if (file.strings.some((node) => !listed.has(node) && plainValue(node, file) === name)) return true;
  // A fixture that is imported is for whoever has a parameter of its name: in the file, or below its folder.
  if (/(?:^|\/)conftest\.py$/.test(file.path)) return true;
  const isParameter = file.bound.scopes.some((scope) =>
    scope.bindings.get(name)?.declarations.some(({ kind }) => kind === "parameter"),
  );
  return isParameter && isForTests(file.path);
}
