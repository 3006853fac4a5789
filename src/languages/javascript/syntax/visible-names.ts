/** Whether a new name can be declared in a scope without hiding anything, or being hidden. */

import type { Binding, Bound, Reference, Scope } from "./scope";

/**
 * True when `name` can be declared in `scope` and be seen from all of `uses`. Bindings for which
 * `goes` is true are not there any more, with all their references.
 */
export function isAvailable(
  name: string,
  scope: Scope,
  uses: readonly Scope[],
  goes: (binding: Binding) => boolean,
  bound: Bound,
): boolean {
  const declared = (at: Scope) => {
    const binding = at.bindings.get(name) ?? at.parameters?.bindings.get(name);
    return binding !== undefined && !goes(binding);
  };
  if (declared(scope)) return false;
  for (const use of uses) {
    for (let at: Scope | null = use; at !== scope; at = at.parent) {
      if (at === null || declared(at)) return false;
    }
  }
  return !isCaptured(name, scope, goes, bound);
}

/** A reference to something further out would find the new name instead. */
function isCaptured(name: string, scope: Scope, goes: (binding: Binding) => boolean, bound: Bound): boolean {
  for (const [node, at] of bound.scopeOf) {
    if ((node as Reference["node"]).name !== name || !isWithin(at, scope)) continue;
    const binding = bound.bindingOf.get(node);
    if (!binding) return true;
    if (!goes(binding) && (binding.scope === scope || !isWithin(binding.scope, scope))) return true;
  }
  return false;
}

/** The scope is `outer`, or lies in it. */
export function isWithin(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) if (at === outer) return true;
  return false;
}
