/** What the names of a module's own scope are: definitions, imports, or other names for either. */

import type { Binding } from "../syntax/scope";
import { fieldOf, namedChildren, type SyntaxNode, unwrapped } from "../syntax/syntax";
import type { ImportItem } from "./imports";
import { type PythonFile, plainValue, textOf } from "./module";

export interface ExportTable {
  /** Every name of the module's scope. */
  readonly names: ReadonlySet<string>;
  /** The names that it defines itself, in whatever way. */
  readonly own: ReadonlySet<string>;
  /** The classes and functions among them. */
  readonly definitions: ReadonlySet<string>;
  /** Names that stand for what an import brings in: the item, and the attributes taken of it. */
  readonly passed: ReadonlyMap<string, readonly Passed[]>;
  /** What the imports in functions and classes bring in. */
  readonly inner: readonly Passed[];
  /** Those of them that something else in the module may take the place of. */
  readonly mixed: ReadonlySet<string>;
  /** The dotted names of the modules of star imports. */
  readonly stars: readonly string[];
  /** The names in `__all__`; null without one that can be read. */
  readonly all: ReadonlySet<string> | null;
  /** Names may exist that cannot be seen: a module `__getattr__`, or a computed `__all__`. */
  readonly isOpen: boolean;
}

/** Plain data: a table is kept for longer than the tree of its file. */
export interface Passed {
  /** The dotted name of the module, and the name in it; `"*"` for the module that an `import` binds. */
  readonly module: string;
  readonly name: string;
  readonly members: readonly string[];
}

export function exportsOf(file: PythonFile): ExportTable {
  const names = new Set<string>();
  const own = new Set<string>();
  const definitions = new Set<string>();
  const passed = new Map<string, readonly Passed[]>();
  const mixed = new Set<string>();
  for (const [name, binding] of file.bound.module.bindings) {
    const declarations = binding.declarations.filter(({ kind }) => kind !== "annotation");
    if (declarations.length === 0) continue;
    names.add(name);
    const ways = declarations.map(({ node }) => passedBy(node, file, 0));
    const from = ways.flat();
    if (from.length > 0) passed.set(name, from);
    else own.add(name);
    if (declarations.some(({ node }, index) => ways[index]?.length === 0 && !isNothing(node)))
      mixed.add(name);
    if (binding.declarations.some(({ kind }) => kind === "class" || kind === "function"))
      definitions.add(name);
  }
  const stars = file.items.filter(({ form }) => form === "star").map(({ module }) => module);
  const all = readAll(file);
  const isInner = ({ bound }: ImportItem) =>
    bound !== null && file.bound.declaredBy.get(bound)?.scope !== file.bound.module;
  const inner = file.items.filter(isInner).map(passedByItem);
  return { names, own, definitions, passed, inner, mixed, stars, all, isOpen: names.has("__getattr__") };
}

/** `name = None`, where the name cannot be imported. */
function isNothing({ parent, field }: SyntaxNode): boolean {
  return parent?.type === "assignment" && field === "left" && fieldOf(parent, "right")?.type === "none";
}

/** What a declaration stands for: an import, or a chain of attributes of one. */
function passedBy(declared: SyntaxNode, file: PythonFile, depth: number): readonly Passed[] {
  const item = file.itemOf.get(declared);
  if (item) return [passedByItem(item)];
  const { parent } = declared;
  const value = parent?.type === "assignment" && declared.field === "left" ? fieldOf(parent, "right") : null;
  return value && depth < 8 ? passedByValue(unwrapped(value), file, depth + 1) : [];
}

function passedByItem(item: ImportItem): Passed {
  return { module: boundModule(item), name: item.name, members: [] };
}

function passedByValue(value: SyntaxNode, file: PythonFile, depth: number): readonly Passed[] {
  if (value.type === "attribute") {
    const [object, name] = [fieldOf(value, "object"), fieldOf(value, "attribute")];
    if (!object || !name) return [];
    const inner = passedByValue(unwrapped(object), file, depth);
    return inner.map((one) => ({ ...one, members: [...one.members, textOf(name, file)] }));
  }
  if (value.type !== "identifier") return [];
  const binding: Binding | undefined = file.bound.bindingOf.get(value);
  return (binding?.declarations ?? []).flatMap(({ node }) =>
    node.start < value.start ? passedBy(node, file, depth) : [],
  );
}

/** `import a.b` binds `a`. */
function boundModule({ form, alias, module }: ImportItem): string {
  return form === "import" && !alias ? (module.split(".")[0] as string) : module;
}

function readAll(file: PythonFile): ReadonlySet<string> | null {
  const { strings, isKnown } = allStrings(file);
  return isKnown ? new Set(strings.map((node) => plainValue(node, file) as string)) : null;
}

/**
 * The strings in `__all__`, over all assignments and additions, and whether they are all that there is: another
 * value than lists of strings leaves that open.
 */
export function allStrings(file: PythonFile): {
  readonly strings: readonly SyntaxNode[];
  readonly isKnown: boolean;
} {
  const binding = file.bound.module.bindings.get("__all__");
  if (!binding) return { strings: [], isKnown: false };
  const strings: SyntaxNode[] = [];
  let isKnown = true;
  const read = (value: SyntaxNode | null | undefined): void => {
    if (value?.type === "binary_operator") for (const side of namedChildren(value)) read(side);
    else if (value?.type === "parenthesized_expression") read(unwrapped(value));
    else if (value?.type === "list" || value?.type === "tuple")
      for (const one of namedChildren(value)) add(one);
    else isKnown = false;
  };
  const add = (one: SyntaxNode): void => {
    if (plainValue(one, file) === null) isKnown = false;
    else strings.push(one);
  };
  for (const { node } of binding.declarations)
    read(node.parent?.type.endsWith("assignment") ? fieldOf(node.parent, "right") : null);
  for (const { parent } of binding.references) {
    const name = parent?.type === "attribute" ? fieldOf(parent, "attribute") : null;
    const list = parent?.parent?.type === "call" ? fieldOf(parent.parent, "arguments") : null;
    const [given] = list ? namedChildren(list) : [];
    if (!name || !given) continue;
    if (textOf(name, file) === "append") add(given);
    else if (textOf(name, file) === "extend") read(given);
    else isKnown = false;
  }
  return { strings, isKnown };
}
