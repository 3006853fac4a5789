/** What a piece of code reads and changes of what other code can see: variables, and members by their names. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";
import { isFunction } from "../syntax/function-body";
import { keyText, memberText } from "../syntax/names";
import { eachChild } from "../syntax/parse";
import type { Binding } from "../syntax/scope";
import { functionsNamed } from "./functions";

/** A member is known by its name alone, whatever object it belongs to; a private one with its `#`. */
export type Touched = Binding | `.${string}`;

/** A method may change the object that it is called on, and a declaration sets its variable. */
export interface Touches {
  readonly reads: Set<Touched>;
  readonly changes: Set<Touched>;
}

/**
 * What the nodes touch, and the functions of the file that they call, without what is in `skipped`. A function counts
 * where it is called or an argument; what becomes of any other is not known here.
 */
export function touchesOf(
  nodes: Iterable<t.Node>,
  module: JavaScriptModule,
  skipped: t.Node | null = null,
): Touches {
  const touches: Touches = { reads: new Set(), changes: new Set() };
  const walk = new Walk(module, skipped, touches);
  for (const node of nodes) walk.visit(node);
  return touches;
}

/** Whether it makes a difference which of two pieces of code runs first. */
export function areInTheWay(one: Touches, other: Touches): boolean {
  const meets = (changes: Set<Touched>, { reads, changes: more }: Touches) =>
    [...changes].some((touched) => reads.has(touched) || more.has(touched));
  return meets(one.changes, other) || meets(other.changes, one);
}

class Walk {
  private readonly called = new Set<t.Function>();

  constructor(
    private readonly module: JavaScriptModule,
    private readonly skipped: t.Node | null,
    private readonly touches: Touches,
  ) {}

  visit(node: t.Node): void {
    if (node === this.skipped) return;
    switch (node.type) {
      case "Identifier":
      case "MemberExpression":
      case "OptionalMemberExpression":
        this.member(node, this.touches.reads);
        break;
      case "AssignmentExpression":
        this.target(node.left);
        this.visit(node.right);
        break;
      case "UpdateExpression":
        this.target(node.argument);
        break;
      case "UnaryExpression":
        if (node.operator === "delete") this.target(node.argument);
        else this.visit(node.argument);
        break;
      case "VariableDeclarator":
        this.declared(node.id);
        if (node.init) this.visit(node.init);
        break;
      case "ClassDeclaration":
        if (node.id) this.declared(node.id);
        break;
      case "ClassProperty":
      case "ClassPrivateProperty":
        this.touches.changes.add(`.${keyText(node.key)}`);
        if (node.value) this.visit(node.value);
        break;
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        this.callee(node.callee);
        for (const argument of node.arguments) this.operand(argument);
        break;
      default:
        if (!isFunction(node) && isCode(node)) this.children(node);
    }
  }

  private children(node: t.Node): void {
    eachChild(node, (child, key) => {
      if (key !== "typeAnnotation") this.visit(child);
    });
  }

  /** What a function does when it is called: its defaults, and its body. */
  function(owner: t.Function): void {
    if (this.called.has(owner)) return;
    this.called.add(owner);
    for (const parameter of owner.params)
      if (parameter.type === "AssignmentPattern") this.visit(parameter.right);
    this.visit(owner.body);
  }

  private callee(callee: t.Node): void {
    for (const owner of functionsNamed(callee, this.module)) this.function(owner);
    this.operand(callee);
    if (callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression")
      this.member(callee.object, this.touches.changes);
  }

  private operand(node: t.Node): void {
    if (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") this.function(node);
    else this.visit(node);
  }

  /** A name, or a chain of members down to what it starts with. */
  private member(node: t.Node, into: Set<Touched>): void {
    switch (node.type) {
      case "Identifier": {
        const binding = this.module.bound.bindingOf.get(node);
        if (binding) into.add(binding);
        break;
      }
      case "MemberExpression":
      case "OptionalMemberExpression": {
        const name = memberText(node);
        if (name !== null) into.add(`.${name}`);
        else this.visit(node.property);
        this.member(node.object, into);
        break;
      }
      case "ParenthesizedExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        this.member(node.expression, into);
        break;
      default:
        this.visit(node);
    }
  }

  /** What an assignment changes: any names and members in a pattern. */
  private target(node: t.Node): void {
    switch (node.type) {
      case "ObjectPattern":
      case "ArrayPattern":
      case "RestElement":
        eachChild(node, (child) => this.target(child));
        break;
      case "ObjectProperty":
        if (node.computed) this.visit(node.key);
        this.target(node.value);
        break;
      case "AssignmentPattern":
        this.target(node.left);
        this.visit(node.right);
        break;
      default:
        this.member(node, this.touches.changes);
    }
  }

  /** The names in a pattern that declares them. */
  private declared(node: t.Node): void {
    const binding = this.module.bound.declaredBy.get(node);
    if (binding) this.touches.changes.add(binding);
    else if (node.type === "AssignmentPattern") {
      this.declared(node.left);
      this.visit(node.right);
    } else if (node.type === "ObjectProperty") this.declared(node.value);
    else eachChild(node, (child) => this.declared(child));
  }
}

/** Anything but a type. */
function isCode(node: t.Node): boolean {
  return !node.type.startsWith("TS") || "expression" in node;
}
