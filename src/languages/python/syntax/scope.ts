/** Names and the scopes that they live in, as the language reference defines them (section 4.2, "Naming and binding"). */

import type { SyntaxNode } from "./syntax";

export type ScopeKind = "module" | "class" | "function" | "comprehension" | "type-parameters";

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: SyntaxNode;
  readonly parent: Scope | null;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** The names that `global` and `nonlocal` statements move out of the scope. */
  readonly globals: ReadonlySet<string>;
  readonly nonlocals: ReadonlySet<string>;
}

export type DeclarationKind =
  | "import"
  | "function"
  | "class"
  | "parameter"
  | "assignment"
  | "annotation"
  | "augmented"
  | "target"
  | "except"
  | "walrus"
  | "match"
  | "delete"
  | "type-parameter"
  | "type-alias";

/** One place that binds a name. */
export interface Declaration {
  /** The identifier. */
  readonly node: SyntaxNode;
  readonly kind: DeclarationKind;
}

/** A name in one scope, with every place that binds or reads it. */
export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  readonly declarations: readonly Declaration[];
  /** The identifiers that read the name, in the order of the text. */
  readonly references: readonly SyntaxNode[];
}

export interface Bound {
  readonly module: Scope;
  /** The scope in which each read identifier is looked up. */
  readonly scopeOf: ReadonlyMap<SyntaxNode, Scope>;
  /** The binding that an identifier reads; none for built-in names and those of star imports. */
  readonly bindingOf: ReadonlyMap<SyntaxNode, Binding>;
  /** The binding that an identifier declares. */
  readonly declaredBy: ReadonlyMap<SyntaxNode, Binding>;
  /** Read identifiers without a binding, by name. */
  readonly unbound: ReadonlyMap<string, readonly SyntaxNode[]>;
  readonly scopes: readonly Scope[];
}

/** What a name means where it is read in a scope; null for built-in names and those of star imports. */
export function lookUp(name: string, from: Scope): Binding | null {
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    // The names of a class are seen in its own body alone, and by its type parameters.
    if (scope.kind === "class" && scope !== from && from.kind !== "type-parameters") continue;
    if (scope.globals.has(name)) return moduleOf(scope).bindings.get(name) ?? null;
    const found = scope.nonlocals.has(name) ? null : scope.bindings.get(name);
    if (found) return found;
  }
  return null;
}

/** The scope in which an expression is evaluated. */
export function scopeAt(node: SyntaxNode, { scopeOf, module }: Bound): Scope {
  for (let at: SyntaxNode | null = node; at; at = at.children[0] ?? null) {
    const scope = scopeOf.get(at);
    if (scope) return scope;
  }
  return module;
}

export function moduleOf(scope: Scope): Scope {
  return scope.parent ? moduleOf(scope.parent) : scope;
}

/** The scope is `outer`, or lies in it. */
export function isInScope(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) if (at === outer) return true;
  return false;
}
