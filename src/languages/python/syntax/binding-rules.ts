/** Which names each kind of node binds and reads, and in which scope: the scoping rules of the language. */

import {
  annotationNames,
  hasTypesAsParameters,
  isTypeAlias,
  partsOfCall,
  partsOfSubscript,
} from "./annotations";
import { Binder, type Rule, type Rules } from "./binder";
import type { OpenScope } from "./resolve-names";
import type { Bound } from "./scope";
import { fieldOf, namedChildren, type SyntaxNode } from "./syntax";
import { bindPattern, bindTarget, isExcept, parameterParts } from "./targets";

/** Binds the names of a tree; `text` is what was parsed. */
export function bind(root: SyntaxNode, text: string): Bound {
  const binder = new Binder(RULES, text);
  binder.visit(root, binder.open("module", root, null));
  return binder.finish();
}

const BY_TYPE: Readonly<Record<string, Rule>> = {
  identifier: (b, node, scope) => b.read(node, scope),
  attribute: (b, node, scope, inType) => b.visitField(node, "object", scope, inType),
  keyword_argument: (b, node, scope, inType) => b.visitField(node, "value", scope, inType),
  pair: (b, node, scope, inType) => {
    b.visitField(node, "key", scope);
    b.visitField(node, "value", scope, inType);
  },
  string: (b, node, scope, inType) => {
    if (inType) b.visitAll(annotationNames(node, b.text, b.typing), scope);
    // What is filled in.
    b.visitAll(node.children, scope);
  },

  type: (b, node, scope) => b.visitAll(node.children, scope, true),
  generic_type: bindSubscript,
  subscript: bindSubscript,
  call: (b, node, scope) => {
    for (const { part, isType } of partsOfCall(node, b.text)) b.visit(part, scope, isType);
  },

  assignment: (b, node, scope, inType) => {
    const type = fieldOf(node, "type");
    const value = fieldOf(node, "right");
    if (type) b.visit(type, scope, inType);
    if (value) b.visit(value, scope, isTypeAlias(type, b.text));
    bindTarget(b, fieldOf(node, "left"), value ? "assignment" : "annotation", scope);
  },
  augmented_assignment: (b, node, scope, inType) => {
    b.visitField(node, "left", scope, inType);
    b.visitField(node, "right", scope, inType);
    bindTarget(b, fieldOf(node, "left"), "augmented", scope);
  },
  named_expression: (b, node, scope, inType) => {
    b.visitField(node, "value", scope, inType);
    bindTarget(b, fieldOf(node, "name"), "walrus", outsideComprehensions(scope));
  },
  delete_statement: (b, node, scope) => {
    b.visitAll(node.children, scope);
    for (const target of namedChildren(node)) bindTarget(b, target, "delete", scope);
  },
  for_statement: (b, node, scope, inType) => {
    b.visitField(node, "right", scope, inType);
    bindTarget(b, fieldOf(node, "left"), "target", scope);
    b.visitField(node, "body", scope, inType);
    b.visitField(node, "alternative", scope, inType);
  },
  as_pattern: (b, node, scope) => {
    const [value, target] = namedChildren(node);
    if (value) b.visit(value, scope);
    bindTarget(b, target ?? null, isExcept(node) ? "except" : "target", scope);
  },
  case_clause: (b, node, scope) => {
    for (const child of namedChildren(node)) {
      if (child.type === "case_pattern") bindPattern(b, child, scope);
      else b.visit(child, scope);
    }
  },

  import_statement: bindImport,
  import_from_statement: bindImport,
  future_import_statement: bindImport,
  global_statement: (b, node, scope) => {
    for (const name of namedChildren(node)) {
      scope.globals.add(b.nameOf(name));
      // The name belongs to the module from here on, also where only functions set it. But like an annotation
      // without a value the statement itself sets nothing, so those who ask what the name is pass over it.
      b.declare(name, "annotation", scope);
    }
  },
  nonlocal_statement: (b, node, scope) => {
    for (const name of namedChildren(node)) scope.nonlocals.add(b.nameOf(name));
  },

  function_definition: bindFunction,
  lambda: (b, node, scope, inType) => {
    const inner = b.open("function", node, scope);
    bindParameters(b, node, inner, scope);
    b.visitField(node, "body", inner, inType);
  },
  class_definition: bindClass,
  type_alias_statement: bindTypeAlias,
  list_comprehension: bindComprehension,
  set_comprehension: bindComprehension,
  dictionary_comprehension: bindComprehension,
  generator_expression: bindComprehension,
};

/** A map, in which no type of node finds what every object has. */
const RULES: Rules = new Map(Object.entries(BY_TYPE));

/** In `Type[…]` the parameters are types where it is one itself, or `typing` has it. */
function bindSubscript(b: Binder, node: SyntaxNode, scope: OpenScope, inType: boolean): void {
  const areTypes = inType || hasTypesAsParameters(node, b.text, b.typing);
  for (const { part, isType } of partsOfSubscript(node, b.text, b.typing))
    b.visit(part, scope, areTypes && isType);
}

/** `import a.b` binds `a`, and `import a.b as c` binds `c`. */
function bindImport(b: Binder, node: SyntaxNode, scope: OpenScope): void {
  for (const item of node.children) {
    if (item.field !== "name") continue;
    const alias = item.type === "aliased_import" ? fieldOf(item, "alias") : null;
    const [first] = item.type === "dotted_name" ? namedChildren(item) : [];
    const name = alias ?? first;
    if (name) b.declare(name, "import", scope);
  }
}

function bindFunction(b: Binder, node: SyntaxNode, scope: OpenScope): void {
  const name = fieldOf(node, "name");
  if (name) b.declare(name, "function", scope);
  const outer = bindTypeParameters(b, node, scope);
  const inner = b.open("function", node, outer);
  bindParameters(b, node, inner, outer);
  b.visitField(node, "return_type", outer);
  b.visitField(node, "body", inner);
}

/** Defaults and annotations are evaluated outside the function. */
function bindParameters(b: Binder, definition: SyntaxNode, inner: OpenScope, outer: OpenScope): void {
  const parameters = fieldOf(definition, "parameters");
  for (const parameter of parameters ? namedChildren(parameters) : []) {
    const name =
      fieldOf(parameter, "name") ??
      (parameter.type === "typed_parameter" ? namedChildren(parameter)[0] : parameter);
    if (name && !name.type.endsWith("_separator")) bindTarget(b, name, "parameter", inner);
    b.visitField(parameter, "type", outer);
    b.visitField(parameter, "value", outer);
  }
}

function bindClass(b: Binder, node: SyntaxNode, scope: OpenScope): void {
  const name = fieldOf(node, "name");
  if (name) b.declare(name, "class", scope);
  const outer = bindTypeParameters(b, node, scope);
  const bases = fieldOf(node, "superclasses");
  // The parameters of a base are types: `class A(Base["B"])`.
  for (const base of bases ? namedChildren(bases) : []) b.visit(base, outer, base.type === "subscript");
  const body = fieldOf(node, "body");
  if (body) b.visit(body, b.open("class", node, outer));
}

function bindTypeAlias(b: Binder, node: SyntaxNode, scope: OpenScope): void {
  const left = fieldOf(node, "left");
  const shape = left ? (namedChildren(left)[0] ?? null) : null;
  const name = shape?.type === "generic_type" ? namedChildren(shape)[0] : shape;
  if (name) b.declare(name, "type-alias", scope);
  b.visitField(node, "right", shape ? bindTypeParameters(b, shape, scope) : scope);
}

/** Type parameters have a scope of their own around a function, class or alias. */
function bindTypeParameters(b: Binder, node: SyntaxNode, scope: OpenScope): OpenScope {
  const list =
    fieldOf(node, "type_parameters") ?? node.children.find((child) => child.type === "type_parameter");
  if (!list) return scope;
  const inner = b.open("type-parameters", node, scope);
  for (const parameter of namedChildren(list)) {
    const [name, ...bounds] = parameterParts(parameter);
    if (name) b.declare(name, "type-parameter", inner);
    b.visitAll(bounds, inner, true);
  }
  return inner;
}

function bindComprehension(b: Binder, node: SyntaxNode, scope: OpenScope): void {
  const inner = b.open("comprehension", node, scope);
  const outermost = node.children.find((child) => child.type === "for_in_clause");
  for (const child of namedChildren(node)) {
    if (child.type !== "for_in_clause") {
      b.visit(child, inner);
      continue;
    }
    bindTarget(b, fieldOf(child, "left"), "target", inner);
    // The outermost iterable is evaluated outside.
    for (const part of child.children.filter(({ field }) => field === "right"))
      b.visit(part, child === outermost ? scope : inner);
  }
}

/** `:=` in a comprehension binds the name around it. */
function outsideComprehensions(scope: OpenScope): OpenScope {
  return scope.kind === "comprehension" && scope.parent ? outsideComprehensions(scope.parent) : scope;
}
