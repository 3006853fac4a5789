/** What the body of a class reads before it binds the name itself: `Manager = Manager` takes the module's. */

import type { PythonFile } from "../modules/module";
import type { Scope } from "../syntax/scope";
import { above, type SyntaxNode } from "../syntax/syntax";

/** The reads of a module's name in bodies of classes that have one of their own, and not for certain yet. */
export function readsPastClasses(name: string, { bound }: PythonFile): readonly SyntaxNode[] {
  return bound.scopes.flatMap((scope) => {
    const own = scope.kind === "class" ? scope.bindings.get(name) : undefined;
    if (!own) return [];
    const set = own.declarations.map(({ node }) => certainFrom(node, scope));
    return own.references.filter(
      (node) => bound.scopeOf.get(node) === scope && !set.some((from) => from <= node.start),
    );
  });
}

/** The names that bodies of classes may read from the module though they bind them. */
export function namesReadPastClasses(file: PythonFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, bindings } of file.bound.scopes)
    if (kind === "class") for (const name of bindings.keys()) names.add(name);
  return new Set([...names].filter((name) => readsPastClasses(name, file).length > 0));
}

/** From where on a declaration holds; never where its statement may not run. */
function certainFrom(node: SyntaxNode, scope: Scope): number {
  let statement = node;
  for (const at of above(node)) {
    if (at.parent === scope.node) return CONDITIONAL.has(statement.type) ? Infinity : statement.end;
    statement = at;
  }
  return Infinity;
}

const CONDITIONAL: ReadonlySet<string> = new Set([
  "if_statement",
  "for_statement",
  "while_statement",
  "try_statement",
  "match_statement",
]);
