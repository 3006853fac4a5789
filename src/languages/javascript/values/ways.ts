/** How a name of a replacement can come into a file: what it needs to know of the repository, and the ways. */

import type * as t from "@babel/types";
import { isSameLink, type Link, type Origin, type Origins } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Door, Item } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { importOf, type RuleBook } from "../pairs/rules";
import { isTypeScript } from "../syntax/parse";
import { ANY, type Binding, functionScope, lookUp, type Scope, TYPE } from "../syntax/scope";

/** What a file needs to know of the repository. */
export interface FileContext {
  readonly module: JavaScriptModule;
  readonly book: RuleBook;
  readonly origins: Origins;
  /** The names of all legacy exports. */
  readonly legacyNames: ReadonlySet<string>;
  resolve(specifier: string): RepoPath | null;
  /** All files to which a specifier leads by the conditions of a package.json, those of types aside. */
  resolveEach(specifier: string): readonly RepoPath[];
  /** The lockfile by which the package of a specifier comes from a registry here; null where it is the one beside it. */
  installedBy(specifier: string): RepoPath | null;
  specifierFor(to: RepoPath, like: string): string | null;
  /** Every name that a module exports, its stars followed, without `default`. */
  namesOf(module: RepoPath): ReadonlySet<string>;
  /** The module is one value: `module.exports = X`, `export = X`. */
  isSingle(module: RepoPath): boolean;
  /** The export is a type, and no value. */
  isType(link: Link): boolean;
  /** Whether the export is a value, a type or both; null where that is not certain. */
  meaningOf(link: Link): number | null;
  /** The re-export goes through a variable, so no type comes by it. */
  isVariable(link: Link): boolean;
  /** How many arguments an exported function looks at; null where that is not certain. */
  parameterCountOf(link: Link): number | null;
  /** The texts by which other files can mention a module. */
  mentionsOf(module: RepoPath): readonly string[];
  /** The files in `__mocks__` folders that stand beside a module, or for its package name. */
  mocksBeside(module: RepoPath): readonly RepoPath[];
  /** Loading the module does nothing but load modules of the manifest. */
  isEffectFree(module: RepoPath): boolean;
  /** How a module that this file does not load leads back to it while it is loaded, before any edits; null: it does not. */
  wayBackFrom(module: RepoPath): string | null;
}

/** A binding of the file that is the wanted export already. */
export interface Existing {
  readonly door: Door;
  readonly item: Item;
  readonly binding: Binding;
  readonly typeOnly: boolean;
}

/** The bindings of the file that are `link` already, and are set where the door stands. */
export function existing(link: Link, door: Door, context: FileContext): readonly Existing[] {
  const { module, book } = context;
  return module.doors.flatMap((other) => {
    const isNamed = other.items.some((item) => item.binding && item.name !== "*");
    if (!isNamed || isOwnLoad(other) || !isSetBefore(other, door, context)) return [];
    const from = context.resolve(other.specifier);
    if (!from || book.legacy.has(from)) return [];
    return other.items.flatMap((item): Existing[] => {
      if (!item.binding || item.name === "*" || item.hasDefault || isReassigned(item.binding)) return [];
      const origin = context.origins.originOf(from, item.name);
      if (!isOrigin(origin, link, context)) return [];
      return [{ door: other, item, binding: item.binding, typeOnly: item.typeOnly || other.typeOnly }];
    });
  });
}

/** What comes from `origin` is the link itself, as a value if it is one, and as a type where the file uses types. */
function isOrigin(origin: Origin | null, link: Link, context: FileContext): boolean {
  if (origin === null || !isSameLink(origin, link)) return false;
  if (usesTypes(context.module) && origin.via.some((step) => context.isVariable(step))) return false;
  return !origin.via.some((step) => context.isType(step)) || context.isType(link);
}

/** The file uses something of another module as a type. */
function usesTypes(module: JavaScriptModule): boolean {
  let uses = typed.get(module);
  if (uses === undefined) {
    uses = isTypeScript(module.path) && module.doors.some((door) => bringsTypes(door));
    typed.set(module, uses);
  }
  return uses;
}

const typed = new WeakMap<JavaScriptModule, boolean>();

function bringsTypes({ form, typeOnly, items }: Door): boolean {
  if (form === "import-type" || typeOnly) return true;
  return items.some(
    (item) => item.typeOnly || item.binding?.references.some(({ meaning }) => (meaning & TYPE) !== 0),
  );
}

/** The names of a door are set wherever those of the other door would be. */
export function isSetBefore(door: Door, other: Door, context: FileContext): boolean {
  if (isHoisted(door)) return true;
  if (placeOf(door) > placeOf(other)) return false;
  // A function may be called above the place where it stands.
  const isSameRun = functionScope(scopeOfDoor(door, context)) === functionScope(scopeOfDoor(other, context));
  return isSameRun || isEarly(door, context);
}

/** Nothing but loads and declarations stand above the door. */
function isEarly({ statement }: Door, { module }: FileContext): boolean {
  const { body } = module.program;
  const index = statement ? body.indexOf(statement as t.Statement) : -1;
  const loads = new Set(module.doors.map((door) => door.statement));
  return (
    index !== -1 &&
    body.slice(0, index).every((node) => loads.has(node) || node.type === "FunctionDeclaration")
  );
}

/** The scope in which a door declares its names. */
export function scopeOfDoor(door: Door, { module }: Pick<FileContext, "module">): Scope {
  const bound = door.items.find((item) => item.binding)?.binding;
  return bound?.scope ?? module.bound.moduleScope;
}

/** The names of the door are set before anything in the file runs. */
export function isHoisted(door: Door): boolean {
  return door.form === "import";
}

/** Where the names of a door are set, as an offset (UTF-16 code units). */
export function placeOf({ of, value, literal }: Door): number {
  return of && value ? (value.start as number) : literal.start;
}

/** The binding is what its name means in each of the scopes. */
export function isVisible(binding: Binding, scopes: readonly Scope[]): boolean {
  return scopes.every((scope) => lookUp(scope, binding.name, ANY) === binding);
}

/** The binding is declared or set more than once, so what it holds is not certain. */
export function isReassigned(binding: Binding): boolean {
  let is = reassigned.get(binding);
  if (is === undefined) {
    is = binding.declarations.length > 1 || binding.references.some((reference) => reference.writes);
    reassigned.set(binding, is);
  }
  return is;
}

const reassigned = new WeakMap<Binding, boolean>();

/** The specifier by which a door reaches `link`: its own where that exports it, else one in its style. */
export function specifierTo(link: Link, door: Door, context: FileContext): string | null {
  return waysTo(link, door, context).find(({ lacking }) => lacking === undefined)?.specifier ?? null;
}

/** A specifier by which `link` can come. */
interface Way {
  readonly specifier: string;
  /** A file to which the specifier leads under another condition, and that does not export the link. */
  readonly lacking: RepoPath | undefined;
}

/** The specifiers by which a door could reach `link`, the likeliest first, as far as one may have to be looked at. */
export function waysTo(link: Link, door: Door, context: FileContext): readonly Way[] {
  if (link.module === context.module.path) return [];
  const isModuleOnly = /\.m[jt]s$/;
  if (door.form === "require" && isModuleOnly.test(link.module) && !isModuleOnly.test(context.module.path))
    return [];
  const exportsIt = (module: RepoPath) =>
    isOrigin(context.origins.originOf(module, link.name), link, context);
  // A type is what the compiler finds, under the condition of types.
  const isForTypes = context.isType(link);
  const by = (specifier: string): Way => {
    const modules = isForTypes ? [] : context.resolveEach(specifier);
    return { specifier, lacking: modules.find((module) => !exportsIt(module)) };
  };
  const from = context.resolve(door.specifier);
  const isOwn = from && from !== link.module && !context.book.legacy.has(from) && exportsIt(from);
  const own = isOwn ? [by(door.specifier)] : [];
  if (own.some(({ lacking }) => lacking === undefined)) return own;
  const other = context.specifierFor(link.module, door.specifier);
  const ways = other === null ? own : [...own, by(other)];
  if (ways.some(({ lacking }) => lacking === undefined)) return ways;
  return [...ways, ...importedFrom(door, exportsIt, context).map(by)];
}

/** The specifiers of the file's other imports of modules that export what is wanted. */
function importedFrom(
  door: Door,
  exportsIt: (module: RepoPath) => boolean,
  { module, book, resolve }: FileContext,
): readonly string[] {
  if (door.form !== "import") return [];
  const others = module.doors.filter(
    ({ form, typeOnly }) => form === "import" && (!typeOnly || door.typeOnly),
  );
  return others.flatMap(({ specifier }) => {
    const from = resolve(specifier);
    return from && !book.legacy.has(from) && exportsIt(from) ? [specifier] : [];
  });
}

/** A specifier, and the name that comes in by it. */
export interface Source {
  readonly specifier: string;
  readonly name: string;
}

/** The specifier, and the name behind it, by which `name` comes in at a door after the edits; null for an own name. */
export function sourceOf(name: string, door: Door, context: FileContext): Source | null {
  const link = importOf(context.book, name);
  if (context.module.path === link.module) return null;
  const [there] = isOwnLoad(door) ? [] : existing(link, door, context);
  if (there) return { specifier: there.door.specifier, name: there.item.name };
  const specifier = specifierTo(link, door, context);
  return specifier === null ? null : { specifier, name: link.name };
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

/** What the door loads may be another instance than what the file has: the real module beside its mock, say. */
export function isOwnLoad(door: Door): boolean {
  const load = door.of ?? door;
  return load.isFresh === true || isMovedAsOne(load);
}

/** The names of the door come from one load that cannot be split: `import("m").then(({ a, b }) => …)`. */
export function isMovedAsOne(door: Door): boolean {
  return (
    door.form === "jsdoc" ||
    door.form === "module-mock" ||
    (door.form === "dynamic-import" && door.value === null)
  );
}
