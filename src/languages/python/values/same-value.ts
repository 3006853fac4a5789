/** Tells whether an expression gives the same value at another place, however often it is evaluated there. */

import type { PythonFile } from "../modules/module";
import { type Binding, lookUp } from "../syntax/scope";
import { above, type SyntaxNode, unwrapped } from "../syntax/syntax";
import { changesObject } from "./changed-objects";

const LITERALS: ReadonlySet<string> = new Set(["integer", "float", "true", "false", "none", "ellipsis"]);

/**
 * True for a literal, and for a name that is set once, means the same where another name is read, and has an object
 * that the file does not change.
 */
export function isSameAt(value: SyntaxNode, read: SyntaxNode, file: PythonFile): boolean {
  const { bound } = file;
  const node = unwrapped(value);
  if (node.type === "string") return node.children.every(({ type }) => type !== "interpolation");
  if (LITERALS.has(node.type)) return true;
  const binding = node.type === "identifier" ? bound.bindingOf.get(node) : undefined;
  const scope = bound.scopeOf.get(read);
  return (
    binding !== undefined &&
    scope !== undefined &&
    isSetOnce(binding) &&
    !binding.references.some((reference) => changesObject(reference, file)) &&
    lookUp(binding.name, scope) === binding
  );
}

/** A loop sets a name again and again. */
function isSetOnce({ declarations, scope }: Binding): boolean {
  const [declaration, ...more] = declarations.filter(({ kind }) => kind !== "annotation");
  if (!declaration || more.length > 0 || scope.kind === "comprehension") return false;
  for (const at of above(declaration.node)) {
    if (at === scope.node) return true;
    if (at.type === "for_statement" || at.type === "while_statement") return false;
  }
  return true;
}
