/** Looks up the names that the walk over a file has collected. */

import { type Binding, type Bound, type DeclarationKind, lookUp, moduleOf, type Scope } from "./scope";
import type { SyntaxNode } from "./syntax";

/** A scope while its names are still being found. */
export interface OpenScope extends Scope {
  readonly bindings: Map<string, OpenBinding>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  readonly parent: OpenScope | null;
}

export interface OpenBinding extends Binding {
  readonly declarations: { node: SyntaxNode; kind: DeclarationKind }[];
  readonly references: SyntaxNode[];
}

/** A declaration whose scope may yet move it elsewhere. */
export interface Pending {
  readonly node: SyntaxNode;
  readonly kind: DeclarationKind;
  readonly scope: OpenScope;
}

/** Gives each declaration and each read its binding, once all `global` and `nonlocal` statements are known. */
export function resolveNames(
  scopes: readonly OpenScope[],
  declared: readonly Pending[],
  scopeOf: ReadonlyMap<SyntaxNode, Scope>,
  nameOf: (node: SyntaxNode) => string,
): Bound {
  const declaredBy = new Map<SyntaxNode, Binding>();
  const add = (name: string, scope: OpenScope, node: SyntaxNode, kind: DeclarationKind): void => {
    const known: OpenBinding = scope.bindings.get(name) ?? { name, scope, declarations: [], references: [] };
    known.declarations.push({ node, kind });
    scope.bindings.set(name, known);
    declaredBy.set(node, known);
  };
  const isOutside = ({ node, scope }: Pending) => scope.nonlocals.has(nameOf(node));
  for (const one of declared.filter((each) => !isOutside(each))) {
    const name = nameOf(one.node);
    add(
      name,
      one.scope.globals.has(name) ? (moduleOf(one.scope) as OpenScope) : one.scope,
      one.node,
      one.kind,
    );
  }
  for (const one of declared.filter(isOutside)) {
    const home = one.scope.parent ? lookUp(nameOf(one.node), one.scope.parent) : null;
    if (home) add(nameOf(one.node), home.scope as OpenScope, one.node, one.kind);
  }
  const bindingOf = new Map<SyntaxNode, Binding>();
  const unbound = new Map<string, SyntaxNode[]>();
  for (const [node, scope] of scopeOf) {
    const name = nameOf(node);
    const binding = lookUp(name, scope) as OpenBinding | null;
    if (binding) {
      binding.references.push(node);
      bindingOf.set(node, binding);
    } else unbound.set(name, [...(unbound.get(name) ?? []), node]);
  }
  for (const scope of scopes)
    for (const { references } of scope.bindings.values()) references.sort((a, b) => a.start - b.start);
  return { module: scopes[0] as Scope, scopeOf, bindingOf, declaredBy, unbound, scopes };
}
