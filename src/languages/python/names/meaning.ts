/** What the names mean that imports bring in, and the members of modules. */

import type { Origin } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { type PythonModule, packageFolderOf } from "../../../workspace/python-modules";
import type { ImportItem } from "../modules/imports";
import type { Context } from "./context";
import { lazyOrigin } from "./lazy-modules";

/** A module, or a name that is at home in a module of the manifest. */
export type Meaning =
  | { readonly kind: "module"; readonly module: PythonModule; readonly via?: Origin["via"] }
  | {
      readonly kind: "export";
      readonly origin: Origin;
      /** The module whose `__getattr__` may give it out. */
      readonly lazy?: RepoPath;
    };

/** What an item of an import binds; null when it leads to nothing that matters. */
export function meaningOf(
  item: ImportItem,
  { file, workspace, ...context }: Omit<Context, "selected">,
): Meaning | null {
  const { python } = workspace;
  if (item.form === "import") {
    const dotted = item.alias ? item.module : (item.module.split(".")[0] as string);
    const module = python.resolve(file.path, dotted);
    return module && { kind: "module", module };
  }
  const module = python.resolve(file.path, item.module);
  return module && memberOf(module, item.name, { workspace, ...context });
}

/** What an attribute of a module means: a name of its own goes before a submodule. */
export function memberOf(
  { file, folder }: PythonModule,
  name: string,
  context: Pick<Context, "origins" | "modules" | "workspace" | "book" | "legacyNames">,
): Meaning | null {
  const { origins, modules, workspace, book } = context;
  const submodule = folder === null ? null : workspace.python.submodule(folder, name);
  if (file !== null && (!submodule || modules.exportsOf(file)?.names.has(name))) {
    const origin = origins.originOf(file, name);
    if (origin?.name === "*") {
      const module = { file: origin.module, folder: packageFolderOf(origin.module) };
      return { kind: "module", module, via: origin.via };
    }
    if (origin) return { kind: "export", origin };
    const lazy = submodule || book.legacy.has(file) ? null : lazyOrigin(file, name, context);
    if (lazy) return { kind: "export", origin: lazy, lazy: file };
    if (!submodule || book.legacy.has(file)) return null;
  }
  return submodule && { kind: "module", module: submodule };
}
