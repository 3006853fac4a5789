/** Modules with a `__getattr__` that gives out what legacy modules have: which of their names lead there is not written down. */

import type { Origin } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { plainValue } from "../modules/module";
import type { Context } from "./context";

/** The legacy export that a module may give out under its name; null where nothing points to that. */
export function lazyOrigin(
  path: RepoPath,
  name: string,
  {
    modules,
    workspace,
    book,
    legacyNames,
    origins,
  }: Pick<Context, "modules" | "workspace" | "book" | "legacyNames" | "origins">,
): Origin | null {
  const table = legacyNames.has(name) ? modules.exportsOf(path) : null;
  const file = table?.isOpen && !table.names.has(name) ? modules.get(path) : null;
  if (!file) return null;
  const resolve = (dotted: string) => workspace.python.resolve(path, dotted)?.file ?? null;
  const named = [
    ...file.items.flatMap((item) => [
      resolve(item.module),
      resolve(`${item.module}${item.module.endsWith(".") ? "" : "."}${item.name}`),
    ]),
    ...file.strings.map((string) => {
      const value = plainValue(string, file);
      return value !== null && /^\.*\w+(?:\.\w+)*$/.test(value) ? resolve(value) : null;
    }),
  ];
  const module = named.find(
    (one) => one !== null && book.legacy.has(one) && modules.exportsOf(one)?.names.has(name) === true,
  );
  if (module) return { module, name, via: [] };
  for (const one of new Set(named)) {
    const origin = one === null || one === path || book.legacy.has(one) ? null : origins.originOf(one, name);
    if (origin && book.legacy.has(origin.module)) return origin;
  }
  return null;
}
