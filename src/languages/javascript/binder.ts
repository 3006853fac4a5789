/** The walk that collects scopes, declarations and references; which node does what is in binding-rules.ts. */

import type * as t from "@babel/types";
import type { Identifier, JSXIdentifier, Node } from "@babel/types";
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

/** The state of one walk: scopes are filled on the way, references are resolved when all are known. */
type FunctionLike = t.Function | t.TSDeclareFunction | t.TSDeclareMethod;
type Member =
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod
  | t.TSDeclareMethod
  | t.ClassProperty
  | t.ClassPrivateProperty
  | t.ClassAccessorProperty;
type Signature =
  | t.TSFunctionType
  | t.TSConstructorType
  | t.TSMethodSignature
  | t.TSCallSignatureDeclaration
  | t.TSConstructSignatureDeclaration
  | t.TSIndexSignature;
type Keyed = Node & { readonly key: Node; readonly computed?: boolean | null | undefined };

export class Binder {
  readonly moduleScope = newScope(null, true);
  private readonly parents = new Map<Node, Node>();
  private readonly references: Reference[] = [];
  private readonly names = new Set<string>();
  private readonly declaredBy = new Map<Node, Binding>();

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
  private enter(node: Node, parent: Node): void {
    this.parents.set(node, parent);
    this.onNode(node);
  }

  private inside(node: Node, scope: Scope): void {
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

  declare(id: Identifier, parent: Node, kind: DeclarationKind, scope: Scope): void {
    this.parents.set(id, parent);
    this.names.add(id.name);
    const home = kind === "var" ? functionScope(scope) : scope;
    const known = home.bindings.get(id.name);
    if (known) {
      known.declarations.push(id);
      known.meaning |= MEANINGS[kind];
      this.declaredBy.set(id, known);
      return;
    }
    const binding: Binding = {
      name: id.name,
      kind,
      scope: home,
      declarations: [id],
      references: [],
      meaning: MEANINGS[kind],
    };
    home.bindings.set(id.name, binding);
    this.declaredBy.set(id, binding);
  }

  /** Declares what a pattern binds; its defaults and computed keys are ordinary expressions. */
  pattern(node: Node | null | undefined, parent: Node, kind: DeclarationKind, scope: Scope): void {
    if (!node) return;
    this.enter(node, parent);
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
        this.visitAll(node.decorators, node, scope);
        this.pattern(node.parameter, node, kind, scope);
        return;
      default:
        this.visit(node, parent, scope);
        return;
    }
    this.visitAll(node.decorators, node, scope);
    this.visit(node.typeAnnotation, node, scope);
  }

  key(node: Keyed, scope: Scope): void {
    if (node.computed) this.visit(node.key, node, scope);
    else this.name(node.key, node);
  }

  refer(node: Identifier | JSXIdentifier, scope: Scope, meaning: number, writes = false): void {
    this.references.push({ node, scope, meaning, writes });
  }

  /** A reference that stands below `parent`, with another meaning than a plain value. */
  referAs(node: Node, parent: Node, scope: Scope, meaning: number): void {
    this.enter(node, parent);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") this.refer(node, scope, meaning);
    else if (node.type === "TSQualifiedName") {
      this.referAs(node.left, node, scope, NAMESPACE);
      this.name(node.right, node);
    } else if (node.type === "QualifiedTypeIdentifier") {
      this.referAs(node.qualification, node, scope, VALUE | NAMESPACE);
      this.name(node.id, node);
    } else this.children(node, scope);
  }

  /** The targets of an assignment: names are written, everything else is an expression. */
  assignTo(node: Node, parent: Node, scope: Scope): void {
    this.enter(node, parent);
    switch (node.type) {
      case "Identifier":
        this.refer(node, scope, VALUE, true);
        return;
      case "ObjectPattern":
        for (const property of node.properties) {
          if (property.type === "RestElement") {
            this.assignTo(property, node, scope);
            continue;
          }
          this.enter(property, node);
          this.key(property, scope);
          this.assignTo(property.value, property, scope);
        }
        return;
      case "ArrayPattern":
        for (const element of node.elements) if (element) this.assignTo(element, node, scope);
        return;
      case "AssignmentPattern":
        this.assignTo(node.left, node, scope);
        this.visit(node.right, node, scope);
        return;
      case "RestElement":
        this.assignTo(node.argument, node, scope);
        return;
      case "ParenthesizedExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        this.assignTo(node.expression, node, scope);
        if ("typeAnnotation" in node) this.visit(node.typeAnnotation, node, scope);
        return;
      default:
        this.inside(node, scope);
    }
  }

  /** A function or method: its parameters and its body share one scope. */
  function(node: FunctionLike, scope: Scope): void {
    const inner = newScope(scope, true);
    this.visit(node.typeParameters, node, inner);
    for (const parameter of node.params) this.pattern(parameter, node, "parameter", inner);
    if ("predicate" in node) this.visit(node.predicate, node, inner);
    this.visit(node.returnType, node, inner);
    if (!("body" in node)) return;
    if (node.body.type === "BlockStatement") {
      this.enter(node.body, node);
      this.children(node.body, inner);
    } else this.visit(node.body, node, inner);
  }

  class(node: t.Class, outer: Scope): void {
    const scope = newScope(outer, false);
    if (node.id && node.type === "ClassExpression") this.declare(node.id, node, "class", scope);
    this.visitAll(node.decorators, node, outer);
    this.visit(node.typeParameters, node, scope);
    this.visit(node.superClass, node, scope);
    this.visit(node.superTypeParameters, node, scope);
    this.visitAll(node.implements, node, scope);
    this.visit(node.body, node, scope);
  }

  /** A method, property or signature of a class, object or interface. */
  member(node: Member, scope: Scope): void {
    this.visitAll(node.decorators, node, scope);
    this.key(node, scope);
    if ("params" in node) this.function(node, scope);
    else this.children(node, scope, (key) => key === "key" || key === "decorators");
  }

  /** A TypeScript signature or function type, whose `parameters` are names of their own. */
  signature(node: Signature, outer: Scope): void {
    const scope = newScope(outer, true);
    if ("key" in node) this.key(node, outer);
    if ("typeParameters" in node) this.visit(node.typeParameters, node, scope);
    for (const parameter of node.parameters ?? []) this.pattern(parameter, node, "parameter", scope);
    this.visit(node.typeAnnotation, node, scope);
  }

  finish(): Bound {
    const bindingOf = new Map<Node, Binding>();
    const scopeOf = new Map<Node, Scope>();
    for (const reference of this.references) {
      const { node, scope, meaning } = reference;
      this.names.add(node.name);
      scopeOf.set(node, scope);
      const binding = lookUp(scope, node.name, meaning);
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
