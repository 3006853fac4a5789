/** The walk that collects scopes, declarations and references; which node does what is in binding-rules.ts. */

import type * as t from "@babel/types";
import type { Identifier, JSXIdentifier, Node } from "@babel/types";
import { NodeParents } from "./parents";
import { eachChild } from "./parse";
import {
  ANY,
  type Binding,
  type Bound,
  type DeclarationKind,
  functionScope,
  lookUp,
  NAMESPACE,
  newScope,
  type Reference,
  type Scope,
  TYPE,
  VALUE,
} from "./scope";

type Rule<T extends Node> = (binder: Binder, node: T, scope: Scope) => void;

/** What the walk does at a node of each type; without a rule its children are visited. */
export type Rules = { readonly [T in Node["type"]]?: Rule<Extract<Node, { type: T }>> };

type Keyed = Node & { readonly key: Node; readonly computed?: boolean | null | undefined };

/** The state of one walk: scopes are filled on the way, references are resolved when all are known. */
export class Binder {
  readonly moduleScope = newScope(null, true);
  /** What `declare global` declares; the whole file sees it, behind every name of its own. */
  readonly globalScope = newScope(this.moduleScope, true);
  /** The scopes for the names of `infer`, one for each conditional type whose condition is being walked. */
  readonly inferScopes: Scope[] = [];
  private readonly parents = new NodeParents();
  private readonly references: Reference[] = [];
  private readonly scopesOfThis = new Map<Node, Scope>();
  private readonly names = new Set<string>();
  private readonly declaredBy = new Map<Node, Binding>();
  private readonly members = new Map<Binding, Scope>();

  constructor(
    private readonly rules: Rules,
    private readonly onNode: (node: Node) => void,
  ) {}

  children(node: Node, scope: Scope, except?: (key: string) => boolean): void {
    eachChild(node, (child, key) => {
      if (!except?.(key)) this.visit(child, node, scope);
    });
  }

  visit(node: Node | null | undefined, parent: Node, scope: Scope): void {
    if (!node) return;
    this.enter(node, parent);
    this.inside(node, scope);
  }

  /** Keeps the parent of a node and shows the node to the caller of the walk. */
  enter(node: Node, parent: Node): void {
    this.parents.set(node, parent);
    this.onNode(node);
  }

  /** What the walk does at a node that has been entered. */
  inside(node: Node, scope: Scope): void {
    // The table has a rule of the right node type under each type's name.
    const rule = this.rules[node.type] as Rule<Node> | undefined;
    if (rule) rule(this, node, scope);
    else this.children(node, scope);
  }

  visitAll(nodes: readonly (Node | null)[] | null | undefined, parent: Node, scope: Scope): void {
    for (const node of nodes ?? []) this.visit(node, parent, scope);
  }

  /** Keeps the parent of a node that is a name, not a reference. */
  name(node: Node | null | undefined, parent: Node): void {
    if (node) this.parents.set(node, parent);
  }

  declare(id: Identifier, parent: Node, kind: DeclarationKind, scope: Scope): Binding {
    this.parents.set(id, parent);
    return this.add(id, id.name, kind, kind === "var" ? functionScope(scope) : scope);
  }

  /** A type parameter has a plain string as its name, so the node itself is the declaration. */
  declareTypeParameter(node: t.TSTypeParameter | t.TypeParameter, scope: Scope): void {
    this.add(node, node.name, "type", scope);
  }

  private add(
    node: Binding["declarations"][number],
    name: string,
    kind: DeclarationKind,
    at: Scope,
  ): Binding {
    this.names.add(name);
    const scope = at.declaresIn ?? at;
    const known =
      scope.bindings.get(name) ?? (MEANINGS[kind] & VALUE ? scope.parameters?.bindings.get(name) : undefined);
    const binding = known ?? newBinding(name, kind, scope);
    binding.declarations.push(node);
    binding.meaning |= MEANINGS[kind];
    if (!known) scope.bindings.set(name, binding);
    this.declaredBy.set(node, binding);
    return binding;
  }

  /** The scope that all parts of a merged namespace or enum share. */
  sharedScope(binding: Binding, outer: Scope): Scope {
    const shared = this.members.get(binding) ?? newScope(outer, true);
    this.members.set(binding, shared);
    return shared;
  }

  /** Declares what a pattern binds; its defaults and computed keys are ordinary expressions. */
  pattern(node: Node | null | undefined, parent: Node, kind: DeclarationKind, scope: Scope): void {
    if (!node) return;
    this.enter(node, parent);
    // A decorator of a parameter stands outside of the function.
    const around = kind === "parameter" ? (scope.parent ?? scope) : scope;
    switch (node.type) {
      case "Identifier":
        this.declare(node, parent, kind, scope);
        break;
      case "ObjectPattern":
        for (const property of node.properties) {
          this.enter(property, node);
          if (property.type === "RestElement") {
            this.pattern(property.argument, property, kind, scope);
            continue;
          }
          this.key(property, scope);
          this.pattern(property.value, property, kind, scope);
        }
        break;
      case "ArrayPattern":
        for (const element of node.elements) this.pattern(element, node, kind, scope);
        break;
      case "AssignmentPattern":
        this.pattern(node.left, node, kind, scope);
        this.visit(node.right, node, scope);
        break;
      case "RestElement":
        this.pattern(node.argument, node, kind, scope);
        break;
      case "TSParameterProperty":
        this.visitAll(node.decorators, node, around);
        this.pattern(node.parameter, node, kind, scope);
        return;
      default:
        this.visit(node, parent, scope);
        return;
    }
    this.visitAll(node.decorators, node, around);
    this.visit(node.typeAnnotation, node, scope);
  }

  key(node: Keyed, scope: Scope): void {
    if (node.computed) this.visit(node.key, node, scope);
    else this.name(node.key, node);
  }

  refer(node: Identifier | JSXIdentifier, scope: Scope, meaning: number, writes = false): void {
    this.references.push({ node, scope, meaning, writes });
  }

  /** Keeps the scope of a `this`: what is read from it may have to be replaced by a name. */
  this(node: Node, scope: Scope): void {
    this.scopesOfThis.set(node, scope);
  }

  /** A reference that stands below `parent`, with another meaning than a plain value. */
  referAs(node: Node, parent: Node, scope: Scope, meaning: number): void {
    this.enter(node, parent);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") this.refer(node, scope, meaning);
    else if (node.type === "TSQualifiedName") {
      // `typeof a.b` takes values all the way, `a.b` as a type only namespaces.
      this.referAs(node.left, node, scope, meaning === VALUE ? VALUE : NAMESPACE);
      this.name(node.right, node);
    } else if (node.type === "QualifiedTypeIdentifier") {
      this.referAs(node.qualification, node, scope, VALUE | NAMESPACE);
      this.name(node.id, node);
    } else this.inside(node, scope);
  }

  private globalNamed(name: string, meaning: number): Binding | null {
    const binding = this.globalScope.bindings.get(name);
    return binding && binding.meaning & meaning ? binding : null;
  }

  finish(): Bound {
    const bindingOf = new Map<Node, Binding>();
    const scopeOf = new Map<Node, Scope>(this.scopesOfThis);
    for (const reference of this.references) {
      const { node, scope, meaning } = reference;
      this.names.add(node.name);
      scopeOf.set(node, scope);
      const binding = lookUp(scope, node.name, meaning) ?? this.globalNamed(node.name, meaning);
      if (!binding) continue;
      bindingOf.set(node, binding);
      binding.references.push(reference);
    }
    return {
      moduleScope: this.moduleScope,
      parents: this.parents,
      bindingOf,
      scopeOf,
      names: this.names,
      declaredBy: this.declaredBy,
    };
  }
}

function newBinding(name: string, kind: DeclarationKind, scope: Scope): Binding {
  return { name, kind, scope, declarations: [], references: [], meaning: 0 };
}

const MEANINGS: Readonly<Record<DeclarationKind, number>> = {
  import: ANY,
  var: VALUE,
  let: VALUE,
  const: VALUE,
  function: VALUE,
  class: VALUE | TYPE,
  parameter: VALUE,
  catch: VALUE,
  type: TYPE,
  enum: ANY,
  namespace: VALUE | NAMESPACE,
};
