/** Strings that name a legacy export or module by its dotted name or path, where nothing is imported. */

import type { Span } from "../../edits/edit";
import type { Origin } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import { type Context, type Meaning, meaningOf, memberOf } from "./context";
import { plainValue, textOf } from "./module";
import { fieldOf, namedChildren, type SyntaxNode, unwrapped } from "./syntax";

export interface NamedByString {
  /** The string. */
  readonly node: SyntaxNode;
  /** The legacy export that it names; one that does not exist is that of the same name. */
  readonly origin: Origin;
  /** The module in whose namespace it is named, and the place of the name in the text. */
  readonly owner: { readonly module: RepoPath; readonly name: string; readonly place: Span } | null;
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
    const value = plainValue(node, file);
    if (value === null) return computed(node, context);
    if (value.length > 300) return [];
    const found = DOTTED.test(value) ? byDottedName(node, value, context) : byPath(node, value, context);
    return found ? [found] : [];
  });
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

function byDottedName(node: SyntaxNode, value: string, context: Context): NamedByString | null {
  const { file, workspace, book, modules, origins } = context;
  const parts = value.split(".");
  for (let count = parts.length; count > 0; count--) {
    const path = workspace.python.resolve(file.path, parts.slice(0, count).join("."))?.file;
    if (!path) continue;
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
    const twin = origin ? null : legacyTwin(name, context);
    const names = twin ? modules.namesOf(path) : null;
    return twin && names && !names.has(name) ? { ...base, origin: twin, owner, isBroken: true } : null;
  }
  return null;
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

/** `getattr(module, "name")`, `patch.object(module, "name")` and the like. */
export function namedBesideModules(context: Context): readonly NamedByString[] {
  const { file, book } = context;
  return file.strings.flatMap((node): readonly NamedByString[] => {
    const name = plainValue(node, file);
    const list = node.parent;
    if (name === null || list?.type !== "argument_list") return [];
    const [first, second] = namedChildren(list);
    if (second !== node || !first) return [];
    const meaning = meaningOfExpression(unwrapped(first), context);
    if (meaning?.kind !== "module") return [];
    const member = memberOf(meaning.module, name, context);
    const inner = member?.kind === "module" ? member.module.file : null;
    const origin = member?.kind === "export" ? member.origin : inner && { module: inner, name: "*", via: [] };
    if (!origin || !book.legacy.has(origin.module)) return [];
    const module = meaning.module.file;
    const place = { start: contentStart(node), end: contentStart(node) + name.length };
    const owner = inner || module === null || book.legacy.has(module) ? null : { module, name, place };
    return [{ node, origin, owner, rest: "", isBroken: false, needsOwner: inner === null }];
  });
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
