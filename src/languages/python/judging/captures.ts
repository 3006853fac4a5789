/** A name that comes into a function hides the one around it from the whole function, also from what runs before. */

import { guardsImport } from "../imports/try-imports";
import { importsOf, isUnconditional } from "../imports/visible";
import type { Context } from "../names/context";
import { isInScope, type Scope, scopeAt } from "../syntax/scope";
import type { SyntaxNode } from "../syntax/syntax";
import { type JudgedEntry, namesBroughtBy } from "./judge";

/**
 * The import of an entry would hide a name of the same kind that rewrites of another entry, of a scope around it,
 * use in its function. Where the outer one is there in any case, it serves both.
 */
export function hidesOuterName(entry: JudgedEntry, all: readonly JudgedEntry[], context: Context): boolean {
  const home = entry.entry.binding?.scope;
  if (!home?.parent) return false;
  const others = all.filter(({ entry: { binding } }) => {
    const outer = binding?.scope;
    return outer !== undefined && outer !== home && isInScope(home, outer);
  });
  return [...namesBroughtBy(entry)].some((name) => {
    const isUsedInside = others.some(({ uses }) =>
      uses.some(
        ({ node, verdict }) =>
          verdict.kind === "edit" &&
          verdict.names.has(name) &&
          isInScope(scopeAt(node, context.file.bound), home),
      ),
    );
    return isUsedInside && !isServed(name, home, entry, others, context);
  });
}

/** The name is there from around the function in any case, so none comes into it. */
function isServed(
  name: string,
  home: Scope,
  { entry }: JudgedEntry,
  others: readonly JudgedEntry[],
  context: Context,
): boolean {
  const [first] = entry.items;
  const isGuarded = entry.items.some(({ statement }) => guardsImport(statement, context.file));
  if (!first || isGuarded || home.bindings.has(name)) return false;
  for (let scope = home.parent; scope; scope = scope.parent) {
    const around = scope;
    const isEarly = (one: SyntaxNode) => isUnconditional(one, around) && one.start < first.statement.start;
    const bringing = others.filter(
      (other) => other.entry.binding?.scope === around && namesBroughtBy(other).has(name),
    );
    const statements = bringing.flatMap((other) => other.entry.items.map(({ statement }) => statement));
    if ([...statements, ...importsOf(name, around, context)].some(isEarly)) return true;
  }
  return false;
}
