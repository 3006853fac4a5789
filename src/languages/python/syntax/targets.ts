/** The names that targets of assignments and patterns of `match` bind. */

import { dottedValue } from "./annotations";
import type { Binder } from "./binder";
import type { OpenScope } from "./resolve-names";
import type { DeclarationKind } from "./scope";
import { namedChildren, type SyntaxNode } from "./syntax";

/** What holds several targets, or one in another form. */
const TARGET_LISTS: ReadonlySet<string> = new Set([
  "pattern_list",
  "tuple_pattern",
  "list_pattern",
  "tuple",
  "list",
  "expression_list",
  "as_pattern_target",
  "parenthesized_expression",
  "list_splat_pattern",
  "list_splat",
  "dictionary_splat_pattern",
]);

/** The statements and clauses that set what stands at their left. */
const SETTING: ReadonlySet<string> = new Set([
  "assignment",
  "augmented_assignment",
  "for_statement",
  "for_in_clause",
]);

/** Something sets or deletes exactly this: `x.a` in `x.a = 1`, `x.a, b = pair`, `with f() as x.a` and `del x.a`. */
export function isTarget(node: SyntaxNode): boolean {
  let at = node;
  while (at.parent && TARGET_LISTS.has(at.parent.type)) {
    at = at.parent;
    if (at.type === "as_pattern_target") return true;
  }
  const parent = at.parent?.type ?? "";
  return parent === "delete_statement" || (at.field === "left" && SETTING.has(parent));
}

/** What else stands in these targets has been read already. */
const READ_BEFORE: ReadonlySet<DeclarationKind> = new Set(["augmented", "delete"]);

/** Binds the names of a target; what else stands in it is read. */
export function bindTarget(
  b: Binder,
  target: SyntaxNode | null,
  kind: DeclarationKind,
  scope: OpenScope,
): void {
  if (!target) return;
  if (target.type === "identifier") b.declare(target, kind, scope);
  else if (TARGET_LISTS.has(target.type))
    for (const child of namedChildren(target)) bindTarget(b, child, kind, scope);
  else if (!READ_BEFORE.has(kind)) b.visit(target, scope);
}

/** Binds the captures of a pattern. A single name captures; a dotted one, and that of a class, is read. */
export function bindPattern(b: Binder, pattern: SyntaxNode, scope: OpenScope): void {
  const children = namedChildren(pattern);
  switch (pattern.type) {
    case "dotted_name": {
      const [first] = children;
      if (first && children.length === 1) b.declare(first, "match", scope);
      else readDotted(b, pattern, scope);
      return;
    }
    case "class_pattern":
    case "keyword_pattern":
      children.forEach((child, index) => {
        if (index > 0) bindPattern(b, child, scope);
        else if (pattern.type === "class_pattern") readDotted(b, child, scope);
      });
      return;
    case "as_pattern":
    case "splat_pattern":
      for (const child of children) {
        if (child.type === "identifier") b.declare(child, "match", scope);
        else bindPattern(b, child, scope);
      }
      return;
    default:
      for (const child of children) {
        if (child.field === "key" && child.type === "dotted_name") readDotted(b, child, scope);
        else if (child.field !== "key") bindPattern(b, child, scope);
      }
  }
}

/** `Shape` in `case Shape():`, and `shapes.Shape` anywhere in a pattern. */
function readDotted(b: Binder, name: SyntaxNode, scope: OpenScope): void {
  const [first] = name.children;
  if (name.children.length > 1) b.visit(dottedValue(name, b.text), scope);
  else if (first) b.read(first, scope);
}

/** `except Error as name` unbinds the name at its end. */
export function isExcept(pattern: SyntaxNode): boolean {
  return pattern.parent?.type === "except_clause" || pattern.parent?.type === "except_group_clause";
}

/** The name of a type parameter, and the types that bound it. */
export function parameterParts(parameter: SyntaxNode): readonly SyntaxNode[] {
  const [inner] = namedChildren(parameter);
  if (parameter.type === "identifier" || !inner) return [parameter];
  if (inner.type === "identifier") return [inner];
  return namedChildren(inner).flatMap((part, index) => (index === 0 ? parameterParts(part) : [part]));
}
