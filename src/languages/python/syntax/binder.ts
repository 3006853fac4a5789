/** Finds the scopes of a file and what each name in it means: one walk that collects, then one look at each name. */

import {
  annotationNames,
  hasTypesAsParameters,
  isTypeAlias,
  partsOfCall,
  partsOfSubscript,
  typingNamesIn,
} from "./annotations";
import { type OpenScope, type Pending, resolveNames } from "./resolve-names";
import type { Bound, Scope } from "./scope";
import { fieldOf, namedChildren, type SyntaxNode } from "./syntax";
import { bindPattern, bindTarget, isExcept, parameterParts, type Walk } from "./targets";

/** Binds the names of a tree; `text` is what was parsed. */
export function bind(root: SyntaxNode, text: string): Bound {
  const scopes: OpenScope[] = [];
  const declared: Pending[] = [];
  const scopeOf = new Map<SyntaxNode, Scope>();
  const open = (kind: Scope["kind"], node: SyntaxNode, parent: OpenScope | null): OpenScope => {
    const scope = {
      kind,
      node,
      parent,
      bindings: new Map(),
      globals: new Set<string>(),
      nonlocals: new Set<string>(),
    };
    scopes.push(scope);
    return scope;
  };
  const nameOf = (node: SyntaxNode) => text.slice(node.start, node.end);
  const typing = typingNamesIn(text);
  const walk: Walk<OpenScope> = {
    text,
    visit,
    declare: (node, kind, scope) => declared.push({ node, kind, scope }),
    read: (node, scope) => scopeOf.set(node, scope),
  };
  const { declare } = walk;

  function visitAll(nodes: readonly SyntaxNode[], scope: OpenScope, inType: boolean): void {
    for (const node of nodes) visit(node, scope, inType);
  }

  function visit(node: SyntaxNode, scope: OpenScope, inType = false): void {
    const field = (name: string) => fieldOf(node, name);
    const visitField = (name: string, within: OpenScope, asType = inType) => {
      const child = field(name);
      if (child) visit(child, within, asType);
    };
    switch (node.type) {
      case "identifier":
        scopeOf.set(node, scope);
        return;
      case "attribute":
        visitField("object", scope);
        return;
      case "keyword_argument":
        visitField("value", scope);
        return;
      case "pair":
        visitField("key", scope, false);
        visitField("value", scope);
        return;
      case "string":
        if (inType) for (const name of annotationNames(node, text, typing)) visit(name, scope);
        visitAll(namedChildren(node), scope, false);
        return;
      case "type":
        visitAll(namedChildren(node), scope, true);
        return;
      case "generic_type":
      case "subscript": {
        const areTypes = inType || hasTypesAsParameters(node, text, typing);
        for (const { part, isType } of partsOfSubscript(node, text, typing))
          visit(part, scope, areTypes && isType);
        return;
      }
      case "call":
        for (const { part, isType } of partsOfCall(node, text)) visit(part, scope, isType);
        return;
      case "assignment":
        visitField("type", scope);
        visitField("right", scope, isTypeAlias(field("type"), text));
        bindTarget(field("left"), field("right") ? "assignment" : "annotation", scope, walk);
        return;
      case "augmented_assignment":
        visitField("left", scope);
        visitField("right", scope);
        bindTarget(field("left"), "augmented", scope, walk);
        return;
      case "named_expression":
        visitField("value", scope);
        bindTarget(field("name"), "walrus", outsideComprehensions(scope), walk);
        return;
      case "for_statement":
        visitField("right", scope);
        bindTarget(field("left"), "target", scope, walk);
        visitField("body", scope);
        visitField("alternative", scope);
        return;
      case "as_pattern": {
        const [value, target] = namedChildren(node);
        if (value) visit(value, scope);
        bindTarget(target ?? null, isExcept(node) ? "except" : "target", scope, walk);
        return;
      }
      case "import_statement":
      case "import_from_statement":
      case "future_import_statement":
        visitImport(node, scope);
        return;
      case "global_statement":
        for (const name of namedChildren(node)) {
          scope.globals.add(nameOf(name));
          declare(name, "annotation", scope);
        }
        return;
      case "nonlocal_statement":
        for (const name of namedChildren(node)) scope.nonlocals.add(nameOf(name));
        return;
      case "delete_statement":
        visitAll(namedChildren(node), scope, false);
        for (const target of namedChildren(node)) bindTarget(target, "delete", scope, walk, false);
        return;
      case "function_definition":
        visitFunction(node, scope);
        return;
      case "lambda": {
        const inner = open("function", node, scope);
        const parameters = field("parameters");
        if (parameters) visitParameters(parameters, inner, scope);
        visitField("body", inner);
        return;
      }
      case "class_definition":
        visitClass(node, scope);
        return;
      case "list_comprehension":
      case "set_comprehension":
      case "dictionary_comprehension":
      case "generator_expression":
        visitComprehension(node, scope);
        return;
      case "case_clause":
        for (const child of namedChildren(node)) {
          if (child.type === "case_pattern") bindPattern(child, scope, walk);
          else visit(child, scope);
        }
        return;
      case "type_alias_statement":
        visitTypeAlias(node, scope);
        return;
      default:
        visitAll(namedChildren(node), scope, inType);
        return;
    }
  }

  function visitImport(node: SyntaxNode, scope: OpenScope): void {
    for (const item of node.children) {
      if (item.field !== "name") continue;
      const alias = item.type === "aliased_import" ? fieldOf(item, "alias") : null;
      const [first] = item.type === "dotted_name" ? namedChildren(item) : [];
      const name = alias ?? first;
      if (name) declare(name, "import", scope);
    }
  }

  function visitFunction(node: SyntaxNode, scope: OpenScope): void {
    const name = fieldOf(node, "name");
    if (name) declare(name, "function", scope);
    const outer = visitTypeParameters(node, scope);
    const inner = open("function", node, outer);
    const parameters = fieldOf(node, "parameters");
    if (parameters) visitParameters(parameters, inner, outer);
    const returned = fieldOf(node, "return_type");
    if (returned) visit(returned, outer);
    const body = fieldOf(node, "body");
    if (body) visit(body, inner);
  }

  /** Defaults and annotations are evaluated outside the function. */
  function visitParameters(parameters: SyntaxNode, inner: OpenScope, outer: OpenScope): void {
    for (const parameter of namedChildren(parameters)) {
      const name =
        fieldOf(parameter, "name") ??
        (parameter.type === "typed_parameter" ? namedChildren(parameter)[0] : parameter);
      if (name && !name.type.endsWith("_separator")) bindTarget(name, "parameter", inner, walk);
      for (const part of ["type", "value"]) {
        const node = fieldOf(parameter, part);
        if (node) visit(node, outer);
      }
    }
  }

  function visitClass(node: SyntaxNode, scope: OpenScope): void {
    const name = fieldOf(node, "name");
    if (name) declare(name, "class", scope);
    const outer = visitTypeParameters(node, scope);
    const bases = fieldOf(node, "superclasses");
    // The parameters of a base are types: `class A(Base["B"])`.
    for (const base of bases ? namedChildren(bases) : []) visit(base, outer, base.type === "subscript");
    const body = fieldOf(node, "body");
    if (body) visit(body, open("class", node, outer));
  }

  /** Type parameters have a scope of their own around a function, class or alias. */
  function visitTypeParameters(node: SyntaxNode, scope: OpenScope): OpenScope {
    const list =
      fieldOf(node, "type_parameters") ?? node.children.find((child) => child.type === "type_parameter");
    if (!list) return scope;
    const inner = open("type-parameters", node, scope);
    for (const parameter of namedChildren(list)) {
      const [name, ...bounds] = parameterParts(parameter);
      if (name) declare(name, "type-parameter", inner);
      visitAll(bounds, inner, true);
    }
    return inner;
  }

  function visitComprehension(node: SyntaxNode, scope: OpenScope): void {
    const inner = open("comprehension", node, scope);
    const clauses = namedChildren(node).filter((child) => child.type === "for_in_clause");
    for (const child of namedChildren(node)) {
      if (child.type !== "for_in_clause") {
        visit(child, inner);
        continue;
      }
      bindTarget(fieldOf(child, "left"), "target", inner, walk);
      // The outermost iterable is evaluated outside.
      for (const part of child.children.filter(({ field }) => field === "right"))
        visit(part, child === clauses[0] ? scope : inner);
    }
  }

  function visitTypeAlias(node: SyntaxNode, scope: OpenScope): void {
    const left = fieldOf(node, "left");
    const shape = left ? (namedChildren(left)[0] ?? null) : null;
    const name = shape?.type === "generic_type" ? namedChildren(shape)[0] : shape;
    if (name) declare(name, "type-alias", scope);
    const outer = shape ? visitTypeParameters(shape, scope) : scope;
    const value = fieldOf(node, "right");
    if (value) visit(value, outer);
  }

  visit(root, open("module", root, null));
  return resolveNames(scopes, declared, scopeOf, nameOf);
}

function outsideComprehensions(scope: OpenScope): OpenScope {
  return scope.kind === "comprehension" && scope.parent ? outsideComprehensions(scope.parent) : scope;
}
