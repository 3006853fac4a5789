/** Rewrites the bare export, where it is not the call of a pattern: as a value, a type, or a re-exported name. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { type ExportRules, plainName } from "../pairs/rules";
import type { Template } from "../pairs/templates";
import { mayAwait } from "../promises/returned-promises";
import { fitted, isInConstructedCallee, needsParentheses } from "../rewriting/fit";
import { fillTemplate, type LocalNames, type Outcome, refuse } from "../rewriting/rewrite";
import { exportable } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { Root } from "../values/root";

/** The node that names the type, if a root stands in a type; null for a value. */
export function typeContext(node: t.Node, module: JavaScriptModule): t.Node | null {
  if (node.type === "TSImportType") return node;
  const parent = module.bound.parents.get(node);
  switch (parent?.type) {
    case "TSTypeReference":
    case "TSExpressionWithTypeArguments":
    case "TSTypeQuery":
    case "GenericTypeAnnotation":
    case "InterfaceExtends":
      return parent;
    case "TSQualifiedName":
      return typeContext(parent, module);
    case "QualifiedTypeIdentifier":
      return parent;
    default:
      return null;
  }
}

/** A type that is the bare export: only a plain name can take its place. Null without a rule. */
export function bareType(root: Root, rules: ExportRules, module: JavaScriptModule): Outcome | null {
  if (!rules.bare) return null;
  const name = plainName(rules.bare);
  if (name === null) return refuse("no-replacement");
  // In `import("m").X` specifier and name are changed together, where the door is handled.
  if (root.node.type === "TSImportType")
    return { rewrite: { names: [name], text: (local) => local(name), edits: () => [] } };
  return replaceNode(root, (local) => local(name), [name], module);
}

/** A value that is the bare export. */
export function bareValue(root: Root, template: Template, module: JavaScriptModule): Outcome {
  const names = [...new Set(template.names.map((name) => name.name))];
  const text = (local: LocalNames) => fillTemplate(template, local);
  const isElement = root.node.type === "JSXIdentifier" && /^\p{Ll}/u.test(template.text);
  // In JSX a name that begins so is an element of HTML.
  if (isElement) return refuse("no-replacement");
  if (plainName(template) !== null) return replaceNode(root, text, names, module);
  const parent = module.bound.parents.get(root.node);
  const needsName =
    parent?.type === "ExportSpecifier" ||
    root.node.type === "JSXIdentifier" ||
    root.node.type === "JSXMemberExpression";
  const isCallee = isInConstructedCallee(root.node, module) && !isDottedName(template.expression);
  if (needsName || isCallee) return refuse("no-replacement");
  if (template.awaits && !mayAwait(root.node, module)) return refuse("await-not-allowed");
  const wrap = needsParentheses(root.node, template, module);
  const outcome = replaceNode(root, (local) => (wrap ? `(${text(local)})` : text(local)), names, module);
  if ("refusal" in outcome) return outcome;
  const defers = template.names.some(({ inFunction }) => inFunction);
  return { rewrite: fitted({ ...outcome.rewrite, defers }, root.node, module) };
}

function isDottedName(node: t.Expression): boolean {
  if (node.type === "MemberExpression") return !node.computed && isDottedName(node.object as t.Expression);
  return node.type === "Identifier";
}

export function replaceNode(
  root: Pick<Root, "node">,
  text: LocalText,
  names: readonly string[],
  module: JavaScriptModule,
): Outcome {
  const { node } = root;
  const span = spanOf(node);
  const parent = module.bound.parents.get(node);
  const edits = (local: LocalNames): readonly Edit[] => {
    const replacement = text(local);
    if (replacement === module.text.slice(span.start, span.end)) return [];
    // A shorthand keeps its key, an exported name stays the name that others import.
    if (parent?.type === "ObjectProperty" && parent.shorthand)
      return [{ span, text: `${nameOf(node)}: ${replacement}` }];
    if (parent?.type === "ExportSpecifier") return [exportEdit(parent, replacement)];
    return [{ span, text: replacement }];
  };
  return { rewrite: { names, text, edits } };
}

type LocalText = (local: LocalNames) => string;

function exportEdit(specifier: t.ExportSpecifier, local: string): Edit {
  const exported =
    specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
  const [start, end] = [specifier.local.start as number, specifier.exported.end as number];
  return { span: { start, end }, text: exported === local ? local : `${local} as ${exportable(exported)}` };
}

function nameOf(node: t.Node): string {
  return node.type === "Identifier" ? node.name : "";
}
