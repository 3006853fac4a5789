/** How a name of a replacement can come into a file: what it needs to know of the repository, and the ways. */

import type * as t from "@babel/types";
import type { Refusal } from "../../sites/analysis";
import type { Link, Origins } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Door } from "./doors";
import type { JavaScriptModule } from "./module";
import { importOf, type RuleBook } from "./rules";
import type { Binding } from "./scope";

/** What a file needs to know of the repository. */
export interface FileContext {
  readonly module: JavaScriptModule;
  readonly book: RuleBook;
  readonly origins: Origins;
  /** True when a module provably has no such export. */
  lacks(link: Link): boolean;
  /** The names of all legacy exports. */
  readonly legacyNames: ReadonlySet<string>;
  resolve(specifier: string): RepoPath | null;
  specifierFor(to: RepoPath, like: string): string | null;
  /** Every name that a module exports, its stars followed, without `default`. */
  namesOf(module: RepoPath): ReadonlySet<string>;
  /** How many arguments an exported function looks at; null where that is not certain. */
  parameterCountOf(link: Link): number | null;
  /** The texts by which other files can mention a module. */
  mentionsOf(module: RepoPath): readonly string[];
  /** The files in `__mocks__` folders that stand beside a module, or for its package name. */
  mocksBeside(module: RepoPath): readonly RepoPath[];
}

/** How a name of a replacement can be brought to a door: by a binding that is there, or by a specifier. */
export type Way =
  | { readonly kind: "own"; readonly local: string }
  | { readonly kind: "bound"; readonly binding: Binding; readonly typeOnly: boolean }
  | { readonly kind: "specifier"; readonly specifier: string };

/** The way by which `name` can be brought in at a door; null when there is none. */
export function wayTo(name: string, door: Door, context: FileContext): Way | null {
  const link = importOf(context.book, name);
  const { module } = context;
  if (module.path === link.module) {
    return module.bound.moduleScope.bindings.has(link.name) ? { kind: "own", local: link.name } : null;
  }
  const bound = bringsItself(door) ? null : boundTo(link, context);
  if (bound) return bound;
  const specifier = specifierTo(link, door, context);
  return specifier === null ? null : { kind: "specifier", specifier };
}

/** Why `name` cannot be brought in at a door; null when it can. */
export function refusalFor(name: string, door: Door, context: FileContext): Refusal | null {
  const link = importOf(context.book, name);
  if (context.lacks(link))
    return { code: "target-lacks-export", detail: `${link.module} has no \`${link.name}\`.` };
  return wayTo(name, door, context) ? null : { code: "target-unreachable" };
}

/** The specifier by which a door reaches `link`: its own where that exports it, else one in its style. */
export function specifierTo(link: Link, door: Door, context: FileContext): string | null {
  const isModuleOnly = /\.m[jt]s$/;
  if (door.form === "require" && isModuleOnly.test(link.module) && !isModuleOnly.test(context.module.path))
    return null;
  const from = context.resolve(door.specifier);
  if (from && from !== link.module && !context.book.legacy.has(from)) {
    const origin = context.origins.originOf(from, link.name);
    if (origin?.module === link.module && origin.name === link.name) return door.specifier;
  }
  return context.specifierFor(link.module, door.specifier);
}

/** The door stands at the top of the module, so its names are known in the whole file. */
export function isAtTop(door: Door, module: JavaScriptModule): boolean {
  const { statement } = door;
  return statement !== null && module.program.body.includes(statement as t.Statement);
}

/** The door binds nothing: `require("m").x()`. */
export function isInline(door: Door): boolean {
  return (
    door.items.every((item) => item.binding === null) && door.form !== "import" && door.form !== "re-export"
  );
}

/** The door cannot go, so what takes the place of its names comes in through it. */
function bringsItself(door: Door): boolean {
  return isInline(door) || (door.form === "dynamic-import" && door.value === null);
}

/** A binding of the module scope that is the wanted export already. */
function boundTo(link: Link, context: FileContext): Way | null {
  const { module, book } = context;
  for (const door of module.doors) {
    for (const item of door.items) {
      if (
        !item.binding ||
        item.binding.scope !== module.bound.moduleScope ||
        item.name === "*" ||
        item.hasDefault
      )
        continue;
      const from = context.resolve(door.specifier);
      if (!from || book.legacy.has(from)) continue;
      const origin = context.origins.originOf(from, item.name);
      if (origin?.module !== link.module || origin.name !== link.name) continue;
      return { kind: "bound", binding: item.binding, typeOnly: item.typeOnly || door.typeOnly };
    }
  }
  return null;
}
