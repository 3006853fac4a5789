/** Finds what the imports of a file bring in of legacy modules, and every expression that means it. */

import { type Link, linkKey, type Origin } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { allStrings } from "../modules/exports";
import type { ImportItem } from "../modules/imports";
import { plainValue, textOf } from "../modules/module";
import { type Binding, isInScope } from "../syntax/scope";
import { fieldOf, type SyntaxNode, wrapped } from "../syntax/syntax";
import { namesReadPastClasses, readsPastClasses } from "./class-reads";
import type { Context } from "./context";
import { type Meaning, meaningOf, memberOf } from "./meaning";

/** An expression (or a name in a string annotation) whose value is a legacy export. */
export interface Root {
  readonly node: SyntaxNode;
  readonly origin: Origin;
  /** The module whose `__getattr__` may give it out. */
  readonly lazy?: RepoPath;
}

/** One imported name with all that it is used for. */
export interface Entry {
  readonly items: readonly ImportItem[];
  /** Null for a star. */
  readonly binding: Binding | null;
  /** The legacy export that the name is; null for a module through which exports are reached. */
  readonly origin: Origin | null;
  /** The file of such a module, or one in its folder. */
  readonly module?: RepoPath | null;
  readonly roots: readonly Root[];
  /** What a star brings of the names in `__all__`: their strings there. */
  readonly listed?: readonly Root[];
  /** Reads of the name that do not lead to a legacy export: of a module, its other attributes. */
  readonly others: number;
  /** The module whose `__getattr__` may give out what is imported. */
  readonly lazy?: RepoPath;
  /** The name may hold something else as well. */
  readonly isReassigned: boolean;
}

/** The entries of a file, in the order of its imports. */
export function entriesOf(context: Context): readonly Entry[] {
  const { file } = context;
  const entries: Entry[] = [];
  const seen = new Set<Binding>();
  for (const item of file.items) {
    if (item.form === "star") {
      const entry = starEntry(item, context);
      if (entry) entries.push(entry);
      continue;
    }
    const binding = item.bound ? file.bound.declaredBy.get(item.bound) : undefined;
    if (!binding || seen.has(binding)) continue;
    seen.add(binding);
    const entry = bindingEntry(binding, context);
    if (entry) entries.push(entry);
  }
  return entries;
}

function bindingEntry(binding: Binding, context: Context): Entry | null {
  const { file, book } = context;
  const items = binding.declarations.flatMap(({ node }) => file.itemOf.get(node) ?? []);
  const meanings = items.map((item) => meaningOf(item, context));
  const matters = (meaning: Meaning | null) => meaning !== null && leadsToLegacy(meaning, context);
  const chosen = meanings.find(matters) ?? meanings.find((meaning) => meaning?.kind === "module");
  if (!chosen) return null;
  const roots: Root[] = [];
  let others = 0;
  // A name that may be several modules leads on through each of them.
  const modules = meanings.filter((meaning) => meaning?.kind === "module");
  const ways = [chosen, ...(chosen.kind === "module" ? modules.filter((one) => one !== null) : [])];
  const past = binding.scope.parent ? [] : readsPastClasses(binding.name, file);
  for (const node of [...binding.references, ...past]) {
    const found = ways.map((way) => rootsAt(node, way, context)).find((root) => root !== null);
    if (found) roots.push(found);
    else others++;
  }
  const origin = originOf(chosen, context);
  if (roots.length === 0 && !origin && !items.some((item) => legacyModule(item, context))) return null;
  const key = keyOf(chosen);
  const isUncertain = [...(origin ? [origin] : []), ...roots.map((root) => root.origin)].some(({ via }) =>
    via.some((link) => context.modules.isUncertain(link)),
  );
  const isReassigned =
    isUncertain ||
    isReadPast(binding, context) ||
    items.length < binding.declarations.length ||
    meanings.some((meaning) => !meaning || keyOf(meaning) !== key);
  // Other exports that the name may be have sites of their own, though no use can be told to be theirs.
  const legacyItems = items.filter((_, index) => {
    const meaning = meanings[index];
    return meaning && (keyOf(meaning) === key || leadsToLegacy(meaning, context));
  });
  const typed = origin && book.legacy.has(origin.module) ? typeComments(binding, origin, context) : [];
  // `import a.b` binds `a`, which nobody takes from here.
  const isTaken = chosen.kind === "module" && items.some(({ form, alias }) => form === "from" || alias);
  const module = isTaken ? (chosen.module.file ?? chosen.module.folder) : null;
  const all = [...roots, ...typed];
  const base = { items: legacyItems, binding, origin, module, roots: all, others, isReassigned };
  const lazy = chosen.kind === "export" ? chosen.lazy : undefined;
  return lazy === undefined ? base : { ...base, lazy };
}

/** A class that binds the same name reads the outer one until it does. */
function isReadPast({ name, scope }: Binding, { file }: Context): boolean {
  return file.bound.scopes.some((inner) => {
    const own = inner.kind === "class" && inner !== scope ? inner.bindings.get(name) : undefined;
    return own !== undefined && own.references.length > 0 && isInScope(inner, scope);
  });
}

function leadsToLegacy(meaning: Meaning, context: Context): boolean {
  const origin = originOf(meaning, context);
  return origin !== null;
}

/** The legacy export that a meaning is; a legacy module as a whole is `"*"`. */
function originOf(meaning: Meaning, { book }: Context): Origin | null {
  if (meaning.kind === "export") return book.legacy.has(meaning.origin.module) ? meaning.origin : null;
  const { file } = meaning.module;
  return file !== null && book.legacy.has(file) ? { module: file, name: "*", via: meaning.via ?? [] } : null;
}

/** The legacy module that an item names as a whole: `import a.b.legacy`. */
function legacyModule({ form, module }: ImportItem, { file, workspace, book }: Context): Origin | null {
  const path = form === "import" ? workspace.python.resolve(file.path, module)?.file : null;
  return path && book.legacy.has(path) ? { module: path, name: "*", via: [] } : null;
}

/** The legacy export that an item names: on its own way, whatever else the name may hold. */
export function originOfItem(item: ImportItem, context: Context): Origin | null {
  const meaning = meaningOf(item, context);
  return (meaning && originOf(meaning, context)) ?? legacyModule(item, context);
}

/** Follows the attributes that are taken of a module. */
function rootsAt(node: SyntaxNode, meaning: Meaning, context: Context): Root | null {
  let at = node;
  let value: Meaning | null = meaning;
  // The modules that were passed on are on the way as well.
  let through: Origin["via"] = [];
  while (value?.kind === "module") {
    const outer: SyntaxNode | null = wrapped(at).parent;
    const name =
      outer?.type === "attribute" && fieldOf(outer, "object") === wrapped(at)
        ? fieldOf(outer, "attribute")
        : null;
    if (!outer || !name) {
      const origin = originOf(value, context);
      return origin && { node: at, origin: behind(through, origin) };
    }
    through = [...through, ...(value.via ?? [])];
    const isLegacy = originOf(value, context);
    const inner: Meaning | null = memberOf(value.module, textOf(name, context.file), context);
    // An attribute that a legacy module is not known to have is one of its names all the same.
    if (!inner && isLegacy)
      return { node: outer, origin: { ...isLegacy, name: textOf(name, context.file), via: through } };
    at = outer;
    value = inner;
  }
  const origin = value && originOf(value, context);
  const lazy = value?.kind === "export" ? value.lazy : undefined;
  return origin ? { node: at, origin: behind(through, origin), ...(lazy !== undefined && { lazy }) } : null;
}

function behind(through: Origin["via"], origin: Origin): Origin {
  return { ...origin, via: [...through, ...origin.via] };
}

/** Names without a binding that a star brings in. Of several stars the last one that has a name gives it. */
function starEntry(item: ImportItem, context: Context): Entry | null {
  const { file, workspace, origins, book } = context;
  const from = workspace.python.resolve(file.path, item.module)?.file;
  if (!from) return null;
  const later = file.items.filter(({ form, node }) => form === "star" && node.start > item.node.start);
  const originOf = (name: string): Origin | null => {
    if (starBrings(item, name, context) === "no") return null;
    if (later.some((other) => starBrings(other, name, context) === "yes")) return null;
    const origin = origins.originOf(from, name);
    return origin && book.legacy.has(origin.module) ? origin : null;
  };
  const { module } = file.bound;
  const past = [...namesReadPastClasses(file)].filter((name) => !module.bindings.has(name));
  const read = [...file.bound.unbound, ...past.map((name) => [name, readsPastClasses(name, file)] as const)];
  const roots = read.flatMap(([name, nodes]): readonly Root[] => {
    const origin = originOf(name);
    return origin ? nodes.map((node) => ({ node, origin })) : [];
  });
  const listed = allStrings(file).strings.flatMap((node): readonly Root[] => {
    const name = plainValue(node, file) ?? "";
    const origin = module.bindings.has(name) ? null : originOf(name);
    return origin ? [{ node, origin }] : [];
  });
  const whole: Link | null = book.legacy.has(from) ? { module: from, name: "*" } : null;
  if (roots.length + listed.length === 0 && !whole) return null;
  const origin = whole && { ...whole, via: [] };
  return { items: [item], binding: null, origin, roots, listed, others: 0, isReassigned: false };
}

/** `maybe` where the names of the module cannot all be known. */
function starBrings(
  { module }: ImportItem,
  name: string,
  { file, workspace, modules }: Context,
): "yes" | "no" | "maybe" {
  const from = workspace.python.resolve(file.path, module)?.file;
  if (!from) return "maybe";
  const all = modules.exportsOf(from)?.all;
  if (all) return all.has(name) ? "yes" : "no";
  const names = modules.namesOf(from);
  if (name.startsWith("_") || names?.has(name) === false) return "no";
  return names ? "yes" : "maybe";
}

/** The name in comments that hold a type, where nothing is rewritten. */
function typeComments({ name }: Binding, origin: Origin, { file }: Context): readonly Root[] {
  return file.comments.flatMap(({ start, end }): readonly Root[] => {
    const comment = file.text.slice(start, end);
    if (!/^#\s*type:\s*(?!ignore)/.test(comment)) return [];
    const at = comment.search(new RegExp(`(?<![\\w.])${name}(?!\\w)`));
    if (at < 0) return [];
    const place = { start: start + at, end: start + at + name.length };
    return [
      { node: { type: "comment", isNamed: true, field: null, parent: null, children: [], ...place }, origin },
    ];
  });
}

function keyOf(meaning: Meaning): string {
  if (meaning.kind === "module") return `${meaning.module.file}\0${meaning.module.folder}`;
  return linkKey(meaning.origin);
}
