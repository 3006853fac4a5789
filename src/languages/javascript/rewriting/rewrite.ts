/** What a rewrite of a site is: edits that are known once the names of the imports are known. */

import type * as t from "@babel/types";
import { applyEdits, type Edit, orderEdits, type Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import type { ReasonCode } from "../../../sites/reasons";
import type { JavaScriptModule } from "../doors/module";
import type { Template, TemplateName } from "../pairs/templates";

/** Gives the text by which a name of a replacement is known in the file. */
export type LocalNames = (name: string) => string;

export interface Rewrite {
  /** The names of the replacement that have to be imported. */
  readonly names: readonly string[];
  /** One of them stands in a function of the replacement. */
  readonly defers?: boolean;
  /** What a reviewer should know. */
  readonly note?: string;
  /** Where the replacement stands, for reports. */
  readonly text: (local: LocalNames) => string;
  readonly edits: (local: LocalNames) => readonly Edit[];
}

export type Outcome = { readonly rewrite: Rewrite } | { readonly refusal: Refusal };

export function refuse(code: ReasonCode, detail?: string): { readonly refusal: Refusal } {
  return { refusal: detail === undefined ? { code } : { code, detail } };
}

/** The text of a template none of whose names is a parameter. */
export function fillTemplate(template: Template, local: LocalNames): string {
  let text = "";
  let at = 0;
  for (const name of template.names) {
    text += template.text.slice(at, name.start) + importedText(name, local);
    at = name.end;
  }
  return text + template.text.slice(at);
}

/** The text in the place of a name that is imported: `{ connect }` may become `{ connect: connect2 }`. */
export function importedText({ name, shorthand }: TemplateName, local: LocalNames): string {
  const text = local(name);
  return shorthand && text !== name ? `${name}: ${text}` : text;
}

/** What the edits make of the text in a span; edits outside of it are left aside. */
export function editedText(module: JavaScriptModule, { start, end }: Span, edits: readonly Edit[]): string {
  const within = edits.filter(({ span }) => span.start >= start && span.end <= end);
  const moved = within.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const ordered = orderEdits(moved, end - start);
  return "edits" in ordered ? applyEdits(module.text.slice(start, end), ordered.edits) : "";
}

/** True when a comment lies inside the span and outside all of the kept nodes. */
export function hasComment(module: JavaScriptModule, span: Span, kept: readonly t.Node[] = []): boolean {
  return module.comments.some((comment) => {
    const [start, end] = [comment.start as number, comment.end as number];
    if (start < span.start || end > span.end) return false;
    return !kept.some((node) => (node.start as number) <= start && (node.end as number) >= end);
  });
}

/** The offset of the first `token` at or after `from` that stands in code, not in a comment; -1 without one. */
export function findToken(module: JavaScriptModule, token: string, from: number, to: number): number {
  let at = module.text.indexOf(token, from);
  while (at !== -1 && at < to) {
    const comment = module.comments.find((c) => (c.start as number) <= at && at < (c.end as number));
    if (!comment) return at;
    at = module.text.indexOf(token, comment.end as number);
  }
  return -1;
}

/** True for expressions that can stand before `.x` and `()` and inside any operator without parentheses. */
export function isPrimary(node: t.Node): boolean {
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
    case "MemberExpression":
    case "CallExpression":
    case "StringLiteral":
    case "TemplateLiteral":
    case "ParenthesizedExpression":
    case "ArrayExpression":
    case "BooleanLiteral":
    case "NullLiteral":
      return true;
    case "NewExpression":
      return node.arguments.length > 0;
    default:
      return false;
  }
}
