/** Whether the name of a replacement can be used at a place, and whether it is there already. */

import { isSameLink, type Link } from "../../../sites/links";
import { textOf } from "../modules/module";
import type { Context } from "../names/context";
import { meaningOf } from "../names/meaning";
import { importOf, rulesFor } from "../pairs/rules";
import { type Binding, isInScope, lookUp, type Scope } from "../syntax/scope";
import { above, fieldOf, isWithin, type SyntaxNode } from "../syntax/syntax";
import { guardsImport } from "./try-imports";

/** Where a name is read; null: nowhere yet. */
export interface ReadPlace {
  readonly from: Scope;
  readonly use: SyntaxNode | null;
  /** The import in whose place the name would come. */
  readonly statement: SyntaxNode | null;
}

/** The name of an export cannot come into `home` for a use in `from`: it means something else there. */
export function isTaken(
  name: string,
  { from, use, statement }: ReadPlace,
  home: Scope,
  context: Context,
): boolean {
  for (let scope: Scope | null = from; scope && scope !== home; scope = scope.parent) {
    if (scope.kind === "class" && scope !== from) continue;
    const inner = scope.bindings.get(name);
    if (scope.globals.has(name) || (inner && !bindsExport(inner, context))) return true;
    // A name of the function that is set below is not there yet.
    const above =
      use && inner ? importsOf(name, scope, context, true).some((one) => dominates(one, use)) : true;
    if (inner && !above) return true;
  }
  const own = home.bindings.get(name);
  if (home.globals.has(name) || home.nonlocals.has(name)) return true;
  if (statement && isReplacedByStar(name, home, statement, context)) return true;
  return own ? !bindsExport(own, context) : isCaptured(name, home, statement, context);
}

/** A star import below brings another thing of that name, or may do so. */
function isReplacedByStar(
  name: string,
  home: Scope,
  statement: SyntaxNode,
  { file, book, modules, origins, workspace }: Context,
): boolean {
  if (home.parent || name.startsWith("_")) return false;
  const link = importOf(book, name);
  return file.items.some(({ form, module, statement: star }) => {
    if (form !== "star" || star.start < statement.start) return false;
    const from = workspace.python.resolve(file.path, module)?.file;
    const names = from ? modules.namesOf(from) : null;
    // What is installed from elsewhere hardly has the names of this repository.
    if (!from || (names && !names.has(name))) return false;
    const origin = origins.originOf(from, name);
    return origin === null || !isSameLink(origin, link);
  });
}

/** A new binding in `home` would take reads that mean something else today, or run before it. */
function isCaptured(name: string, home: Scope, statement: SyntaxNode | null, context: Context): boolean {
  const { bound } = context.file;
  const outer = home.parent ? lookUp(name, home.parent) : null;
  const reads = [...(outer?.references ?? []), ...(bound.unbound.get(name) ?? [])];
  const inside = reads.filter((node) => {
    const scope = bound.scopeOf.get(node);
    return scope !== undefined && isInScope(scope, home) && !isAnnotation(node);
  });
  if (inside.length === 0) return false;
  if (!outer || !statement || !bindsExport(outer, context) || guardsImport(statement, context.file))
    return true;
  // With the outer name there in any case no other one comes.
  for (let scope = home.parent; scope; scope = scope.parent) {
    const around = scope;
    const isEarly = (one: SyntaxNode) => isUnconditional(one, around) && one.start < statement.start;
    if (scope.kind !== "class" && importsOf(name, scope, context).some(isEarly)) return false;
  }
  return true;
}

/** Annotations of local variables are not evaluated, and those in strings only on demand. */
function isAnnotation(node: SyntaxNode): boolean {
  if (node.parent?.type === "string") return true;
  for (const at of above(node)) {
    if (at.type === "type") return at.parent?.type === "assignment";
    if (at.type.endsWith("statement")) return false;
  }
  return false;
}

/** Every declaration of the name brings in the export, or another name for it. */
export function bindsExport({ name, declarations }: Binding, context: Context): boolean {
  const link = importOf(context.book, name);
  return declarations.every(({ node }) => declaresExport(node, link, context, 0));
}

function declaresExport(node: SyntaxNode, link: Link, context: Context, depth: number): boolean {
  const { file, book } = context;
  const item = file.itemOf.get(node);
  if (item) {
    const meaning = meaningOf(item, context);
    if (meaning?.kind !== "export") return false;
    if (meaning.origin.module === link.module) return meaning.origin.name === link.name;
    // What the manifest says to be the same is the same already.
    return rulesFor(meaning.origin, book).bare?.text === link.name;
  }
  const assignment = node.parent;
  const value =
    assignment?.type === "assignment" && node.field === "left" ? fieldOf(assignment, "right") : null;
  if (value?.type !== "identifier" || depth > 3) return false;
  const binding = file.bound.bindingOf.get(value);
  if (!binding) return false;
  const others = binding.declarations.filter((declaration) => declaration.node !== node);
  return others.length > 0 && others.every((other) => declaresExport(other.node, link, context, depth + 1));
}

/** The statement runs before `later` whenever that runs: it stands above, in a block around it. */
export function dominates(earlier: SyntaxNode, later: SyntaxNode): boolean {
  return earlier.start < later.start && earlier.parent !== null && isWithin(later, earlier.parent);
}

/** The statement runs whenever its scope does. */
export function isUnconditional(statement: SyntaxNode, scope: Scope): boolean {
  return statement.parent === scope.node || statement.parent === fieldOf(scope.node, "body");
}

/**
 * The statements of a scope that import the export under its own name already; `orSame`: or a legacy export that
 * the manifest says to be the same, and whose import becomes one of it.
 */
export function importsOf(
  name: string,
  scope: Scope,
  context: Context,
  orSame = false,
): readonly SyntaxNode[] {
  const link = importOf(context.book, name);
  const declarations = scope.bindings.get(name)?.declarations ?? [];
  return declarations.flatMap(({ node }) => {
    const item = context.file.itemOf.get(node);
    const meaning =
      item?.form === "from" && textOf(item.nameNode, context.file) === name ? meaningOf(item, context) : null;
    const isHome =
      meaning?.kind === "export" &&
      (isSameLink(meaning.origin, link) ||
        (orSame && rulesFor(meaning.origin, context.book).bare?.text === link.name));
    return item && isHome ? [item.statement] : [];
  });
}
