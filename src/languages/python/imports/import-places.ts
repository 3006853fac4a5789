/** Where a name of a replacement comes in: it is there already, or joins another import, or the statement brings it. */

import type { Context } from "../names/context";
import { importOf } from "../pairs/rules";
import { lookUp, type Scope } from "../syntax/scope";
import type { SyntaxNode } from "../syntax/syntax";
import type { Spec } from "./import-edits";
import { bindsExport, dominates, importsOf, isUnconditional } from "./visible";

/** An import statement of which names go or behind which names come. */
export interface ImportPlace {
  readonly statement: SyntaxNode;
  readonly scope: Scope;
  /** The offset from which on the code of the scope uses the names. */
  readonly neededFrom: number;
  /** It asks whether a module is there, and loses all of its names, so what comes in its place has to ask. */
  readonly isAsking: boolean;
}

/** What is known of the file's imports while the names find their places, one statement after the other. */
export interface Progress {
  readonly context: Context;
  /** All statements that change, in the order of the text. */
  readonly changing: ReadonlySet<SyntaxNode>;
  /** Those that lose legacy names. */
  readonly losing: ReadonlySet<SyntaxNode>;
  /** The names that have come so far. */
  readonly added: { readonly name: string; readonly place: ImportPlace }[];
}

/** The name means the export already wherever the statement's own names are used. */
export function isThere({ name, alias }: Spec, place: ImportPlace, progress: Progress): boolean {
  if (alias !== null && alias !== name) return false;
  const { statement, scope, isAsking } = place;
  // What asks whether a module is there goes on asking, unless a line beside it does.
  const isAbove = (one: SyntaxNode) =>
    dominates(one, statement) && (!isAsking || one.parent === statement.parent);
  const own = stayingImports(name, scope, progress);
  if (own.some((one) => followsSoon(one, place) || isAbove(one))) return true;
  if (addedIn(scope, name, progress).some(isAbove)) return true;
  return !isAsking && !scope.bindings.has(name) && isThereAround(name, place, progress);
}

/** The same by an import of a scope around. */
function isThereAround(name: string, { statement, scope }: ImportPlace, progress: Progress): boolean {
  const { context } = progress;
  const binding = scope.parent ? lookUp(name, scope.parent) : null;
  if (binding && !bindsExport(binding, context)) return false;
  for (let home = scope.parent; home; home = home.parent) {
    if (home.kind === "class") continue;
    const around = home;
    const isEarly = (one: SyntaxNode) => isUnconditional(one, around) && one.start < statement.start;
    if (stayingImports(name, home, progress).some(isEarly)) return true;
    if (addedIn(home, name, progress).some(isEarly)) return true;
  }
  return false;
}

/** The statements that import the name, and lose nothing. */
function stayingImports(name: string, scope: Scope, { context, losing }: Progress): readonly SyntaxNode[] {
  return importsOf(name, scope, context).filter((one) => !losing.has(one));
}

function addedIn(scope: Scope, name: string, { added }: Progress): readonly SyntaxNode[] {
  return added.flatMap((one) =>
    one.name === name && one.place.scope === scope ? [one.place.statement] : [],
  );
}

/** An import from the same module in the same block, above or soon below, which takes the names in. */
export function hostOf(
  missing: readonly Spec[],
  place: ImportPlace,
  { context, changing }: Progress,
): SyntaxNode | null {
  const { file, book, workspace } = context;
  const { statement, scope, isAsking } = place;
  const [spec] = missing;
  if (!spec || isAsking || scope.kind === "class") return null;
  if (missing.some(({ module }) => module !== spec.module)) return null;
  const home = importOf(book, spec.name).module;
  const hosts = file.items.filter(
    (item) =>
      item.form === "from" &&
      item.statement.parent === statement.parent &&
      (item.statement.start < statement.start || followsSoon(item.statement, place)) &&
      !changing.has(item.statement) &&
      workspace.python.resolve(file.path, item.module)?.file === home,
  );
  return hosts.at(-1)?.statement ?? null;
}

/** The statement stands below the place in its block, behind nothing but imports and before the first use. */
function followsSoon(later: SyntaxNode, { statement, neededFrom }: ImportPlace): boolean {
  if (later.parent !== statement.parent || later.start < statement.start || later.end > neededFrom)
    return false;
  const between = statement.parent?.children.filter(
    ({ start }) => start >= statement.end && start < later.start,
  );
  return between?.every(({ type }) => type.includes("import_")) === true;
}
