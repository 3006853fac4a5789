/**
 * What is known of the names of a parsed file: lexical scopes as ECMAScript and TypeScript
 * define them, with values, types and namespaces told apart. (The scopes of ast-types and of
 * @babel/traverse leave out type declarations, or treat block-scoped names as global.)
 */

import type { Identifier, JSXIdentifier, Node, TSTypeParameter, TypeParameter } from "@babel/types";
import type { Parents } from "./parents";

/** What a name may stand for; a class is both a value and a type. */
export const VALUE = 1;
export const TYPE = 2;
export const NAMESPACE = 4;
export const ANY = VALUE | TYPE | NAMESPACE;

export type DeclarationKind =
  | "import"
  | "var"
  | "let"
  | "const"
  | "function"
  | "class"
  | "parameter"
  | "catch"
  | "type"
  | "enum"
  | "namespace";

export interface Scope {
  readonly parent: Scope | null;
  /** `var` and function declarations of sloppy code stop here. */
  readonly isFunction: boolean;
  /** The scope of the parameters, if this is the body of a function: a `var` of a parameter's name is that parameter. */
  readonly parameters?: Scope;
  /** Where names that are declared here belong: those of an exported declaration to all parts of its namespace. */
  readonly declaresIn?: Scope;
  readonly bindings: Map<string, Binding>;
}

export interface Binding {
  readonly name: string;
  readonly kind: DeclarationKind;
  readonly scope: Scope;
  /** The identifiers that declare it; a type parameter has a plain string as its name, so its node stands for it. */
  readonly declarations: (Identifier | TSTypeParameter | TypeParameter)[];
  readonly references: Reference[];
  /** A union of VALUE, TYPE and NAMESPACE. */
  meaning: number;
}

export interface Reference {
  readonly node: Identifier | JSXIdentifier;
  readonly scope: Scope;
  readonly meaning: number;
  /** The reference assigns to the binding. */
  readonly writes: boolean;
}

export interface Bound {
  readonly moduleScope: Scope;
  /** The parent of each node below the program. */
  readonly parents: Parents;
  /** The binding that an identifier refers to; absent for a global. */
  readonly bindingOf: ReadonlyMap<Node, Binding>;
  /** The binding that an identifier declares. */
  readonly declaredBy: ReadonlyMap<Node, Binding>;
  /** The scope in which a reference, or a `this`, stands. */
  readonly scopeOf: ReadonlyMap<Node, Scope>;
  /** Every name that the file declares or mentions, wherever that is. */
  readonly names: ReadonlySet<string>;
}

/** The binding that `name` has in `scope` for one of the wanted meanings; null for a global. */
export function lookUp(scope: Scope, name: string, meaning: number = VALUE): Binding | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.bindings.get(name);
    if (binding && binding.meaning & meaning) return binding;
  }
  return null;
}

/** The name of a global, which nothing of the file has. */
export function isGlobal(node: Node, name: string, { bindingOf }: Pick<Bound, "bindingOf">): boolean {
  return node.type === "Identifier" && node.name === name && !bindingOf.has(node);
}

/** A scope without bindings yet. */
export function newScope(parent: Scope | null, isFunction: boolean): Scope {
  return { parent, isFunction, bindings: new Map() };
}

/** The scope of a function's body, within the scope of its parameters. */
export function bodyScope(parameters: Scope): Scope {
  return { parent: parameters, isFunction: true, bindings: new Map(), parameters };
}

/** The scope in which a `var` of `scope` lives. */
export function functionScope(scope: Scope): Scope {
  let at = scope;
  while (!at.isFunction && at.parent) at = at.parent;
  return at;
}
