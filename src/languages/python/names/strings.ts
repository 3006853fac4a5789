/** Strings that name a legacy export or module by its dotted name or path, where nothing is imported. */

import type { Span } from "../../../edits/edit";
import type { Origin } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { entryPointIn } from "../modules/entry-points";
import { longestModule } from "../modules/longest-module";
import { plainValue, textOf } from "../modules/module";
import { fieldOf, namedChildren, type SyntaxNode, unwrapped } from "../syntax/syntax";
import type { Context } from "./context";
import { lazyOrigin } from "./lazy-modules";
import { type Meaning, meaningOf, memberOf } from "./meaning";

export interface NamedByString {
  /** The string. */
  readonly node: SyntaxNode;
  /** The legacy export that it names; one that does not exist is that of the same name. */
  readonly origin: Origin;
  /** The module in whose namespace it is named, and the place of the name in the text, where that is one. */
  readonly owner: { readonly module: RepoPath; readonly name: string; readonly place: Span | null } | null;
  /** What follows the name: `.method`. */
  readonly rest: string;
  readonly isBroken: boolean;
  /** Nothing but the name in the owner tells that a legacy export is meant: with it the site would be gone. */
  readonly needsOwner?: boolean;
}

/** The strings of a file that lead to legacy modules. */
export function namedByStrings(context: Context): readonly NamedByString[] {
  const { file } = context;
  return file.strings.flatMap((node): readonly NamedByString[] => {
    if (node.parent?.type === "concatenated_string") return joined(node, node.parent, context);
    const value = plainValue(node, file);
    if (value === null) return computed(node, context);
    if (value.length > 300) return [];
    const found = DOTTED.test(value)
      ? byDottedName(node, value, context)
      : (byPath(node, value, context) ?? byRelativeName(node, value, context));
    const entry = found ? null : entryPointIn(value);
    if (entry) return entryPoint(node, entry.module, entry.name, context);
    return found ? [found] : [];
  });
}

/** `"app.module." "create"`, told once at its first part: what it names is known, and its place is not. */
function joined(node: SyntaxNode, whole: SyntaxNode, context: Context): readonly NamedByString[] {
  const parts = namedChildren(whole).map((part) => plainValue(part, context.file));
  if (whole.children[0] !== node || parts.includes(null)) return [];
  const value = parts.join("");
  const found = DOTTED.test(value) ? byDottedName(node, value, context) : byPath(node, value, context);
  return found ? [{ ...found, owner: found.owner && { ...found.owner, place: null } }] : [];
}

/** `f"{module}.create"`: the end is known, and what it belongs to is not. */
function computed(node: SyntaxNode, context: Context): readonly NamedByString[] {
  const parts = node.children.filter(({ type }) => type === "interpolation" || type === "string_content");
  const last = parts.at(-1);
  const isComputed = parts.length > 1 && last?.type === "string_content";
  const name = isComputed ? /\.([A-Za-z_]\w*)$/.exec(textOf(last, context.file))?.[1] : undefined;
  const origin = name === undefined ? null : legacyTwin(name, context);
  return origin ? [{ node, origin, owner: null, rest: "", isBroken: false }] : [];
}

const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;

function entryPoint(
  node: SyntaxNode,
  module: string,
  name: string,
  { file, workspace, book, origins }: Context,
): readonly NamedByString[] {
  const path = workspace.python.resolve(file.path, module)?.file;
  if (!path) return [];
  const base = { node, rest: "", isBroken: false };
  if (book.legacy.has(path)) return [{ ...base, origin: { module: path, name, via: [] }, owner: null }];
  const origin = origins.originOf(path, name);
  if (!origin || !book.legacy.has(origin.module)) return [];
  const start = node.start + textOf(node, file).lastIndexOf(name);
  return [{ ...base, origin, owner: { module: path, name, place: { start, end: start + name.length } } }];
}

function byDottedName(node: SyntaxNode, value: string, context: Context): NamedByString | null {
  const { file, workspace, book, origins } = context;
  const found = longestModule(value, file.path, workspace.python);
  if (!found) return null;
  const { file: path, count } = found;
  const parts = value.split(".");
  const name = parts[count];
  const rest = parts
    .slice(count + 1)
    .map((part) => `.${part}`)
    .join("");
  const base = { node, rest, isBroken: false };
  if (book.legacy.has(path))
    return { ...base, origin: { module: path, name: name ?? "*", via: [] }, owner: null };
  if (name === undefined) return null;
  const start = contentStart(node) + parts.slice(0, count).join(".").length + 1;
  const owner = { module: path, name, place: { start, end: start + name.length } };
  const origin = origins.originOf(path, name);
  if (origin && book.legacy.has(origin.module))
    return { ...base, origin, owner, needsOwner: legacyTwin(name, context) === null };
  const lazy = origin ? null : lazyOrigin(path, name, context);
  if (lazy) return { ...base, origin: lazy, owner: null };
  const twin = origin ? null : brokenTwin(path, name, context);
  return twin && { ...base, origin: twin, owner, isBroken: true };
}

/** The legacy export that a name may have been, in a module that is known to have no such name. */
function brokenTwin(path: RepoPath | null, name: string, context: Context): Origin | null {
  const twin = path === null ? null : legacyTwin(name, context);
  const names = path === null || !twin ? null : context.modules.namesOf(path);
  return names && !names.has(name) ? twin : null;
}

/** The legacy export of that name that the manifest speaks of. */
function legacyTwin(name: string, { book }: Context): Origin | null {
  for (const { module, exports } of book.legacy.values())
    if (exports.has(name)) return { module, name, via: [] };
  return null;
}

function byPath(node: SyntaxNode, value: string, { book }: Context): NamedByString | null {
  for (const module of book.legacy.keys()) {
    if (value !== module && !value.endsWith(`/${module}`)) continue;
    return { node, origin: { module, name: "*", via: [] }, owner: null, rest: "", isBroken: false };
  }
  return null;
}

/** `import_module(".legacy", package)`, seen from the file's own package. */
function byRelativeName(
  node: SyntaxNode,
  value: string,
  { file, workspace, book }: Context,
): NamedByString | null {
  const path = RELATIVE.test(value) ? workspace.python.resolve(file.path, value)?.file : undefined;
  if (!path || !book.legacy.has(path)) return null;
  return { node, origin: { module: path, name: "*", via: [] }, owner: null, rest: "", isBroken: false };
}

const RELATIVE = /^\.+[A-Za-z_]\w*(?:\.\w+)*$/;

/** The keywords of `patch.multiple`, which names a module once for all of them. */
export function namedByKeywords(context: Context): readonly NamedByString[] {
  const { file, workspace, book, origins } = context;
  return file.multiples.flatMap((call): readonly NamedByString[] => {
    const list = fieldOf(call, "arguments");
    const [target, ...settings] = list?.type === "argument_list" ? namedChildren(list) : [];
    if (!target) return [];
    const dotted = plainValue(target, file);
    const meaning = dotted === null ? meaningOfExpression(unwrapped(target), context) : null;
    const path =
      dotted === null
        ? meaning?.kind === "module" && meaning.module.file
        : workspace.python.resolve(file.path, dotted)?.file;
    if (!path) return [];
    return settings.flatMap((setting): readonly NamedByString[] => {
      const node = setting.type === "keyword_argument" ? fieldOf(setting, "name") : null;
      const name = node ? textOf(node, file) : "";
      if (!node) return [];
      const base = { node, owner: null, rest: "" };
      const origin = book.legacy.has(path) ? { module: path, name, via: [] } : origins.originOf(path, name);
      const broken = origin ? null : brokenTwin(path, name, context);
      if (broken) return [{ ...base, origin: broken, isBroken: true }];
      return origin && book.legacy.has(origin.module) ? [{ ...base, origin, isBroken: false }] : [];
    });
  });
}

/** `getattr(module, "name")`, `patch.object(module, "name")` and the like. */
export function namedBesideModules(context: Context): readonly NamedByString[] {
  const { file, book, legacyNames } = context;
  return file.strings.flatMap((node): readonly NamedByString[] => {
    const name = plainValue(node, file);
    const meaning = name === null ? null : meaningOfObject(node, context);
    if (name === null || meaning?.kind !== "module") return [];
    const base = { node, rest: "", isBroken: false };
    const module = meaning.module.file;
    const member = memberOf(meaning.module, name, context);
    const inner = member?.kind === "module" ? member.module.file : null;
    const origin =
      member?.kind === "export"
        ? member.origin
        : inner === null
          ? null
          : { module: inner, name: "*", via: [] };
    if (module !== null && book.legacy.has(module) && (origin || legacyNames.has(name)))
      return [{ ...base, origin: origin ?? { module, name, via: [] }, owner: null }];
    const broken = member ? null : brokenTwin(module, name, context);
    if (broken) return [{ ...base, origin: broken, owner: null, isBroken: true }];
    if (!origin || !book.legacy.has(origin.module)) return [];
    const place = { start: contentStart(node), end: contentStart(node) + name.length };
    const owner = inner || module === null ? null : { module, name, place };
    return [{ ...base, origin, owner, needsOwner: !inner && legacyTwin(name, context) === null }];
  });
}

/** What the first argument of a call means whose second one a string is, by position or by keyword. */
function meaningOfObject(string: SyntaxNode, context: Context): Meaning | null {
  const argument = string.parent?.type === "keyword_argument" ? string.parent : string;
  const list = argument.parent;
  if (list?.type !== "argument_list") return null;
  const [first, second] = namedChildren(list);
  if (!first || first === argument || (argument === string && second !== string)) return null;
  const isNamed = first.type === "keyword_argument";
  const object = isNamed ? fieldOf(first, "value") : first;
  return object && meaningOfExpression(unwrapped(object), context);
}

function meaningOfExpression(node: SyntaxNode, context: Context): Meaning | null {
  const { file } = context;
  if (node.type === "identifier") {
    const declarations = file.bound.bindingOf.get(node)?.declarations ?? [];
    const items = declarations.flatMap((declaration) => file.itemOf.get(declaration.node) ?? []);
    return items[0] ? meaningOf(items[0], context) : null;
  }
  const [object, name] = [fieldOf(node, "object"), fieldOf(node, "attribute")];
  if (node.type !== "attribute" || !object || !name) return null;
  const meaning = meaningOfExpression(unwrapped(object), context);
  return meaning?.kind === "module" ? memberOf(meaning.module, textOf(name, file), context) : null;
}

function contentStart(node: SyntaxNode): number {
  return node.children[0]?.end ?? node.start;
}
