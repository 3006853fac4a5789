/** Puts a replacement in the place of a legacy expression, with its arguments as they are written. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../edits/edit";
import type { Refusal } from "../../sites/analysis";
import type { Argument } from "./call-arguments";
import type { Match } from "./chains";
import { argumentOrder, effectsRefusal } from "./effects";
import { needsParentheses } from "./fit";
import { keepLayout } from "./layout";
import type { JavaScriptModule } from "./module";
import { editedText, hasComment, isPrimary, type LocalNames, type Outcome, refuse } from "./rewrite";
import type { Template, TemplateName } from "./templates";

/** A rewrite, and the nodes that it copies or leaves out: nothing inside of these can be edited as well. */
export type Substitution = Outcome & { readonly moves?: readonly t.Node[] };

/**
 * The rewrite of a matched expression, leaving aside what becomes of its promise. `place` is the
 * node that the replacement takes the place of: the match, or the `await` before it.
 */
export function substitute(match: Match, place: t.Node, module: JavaScriptModule): Substitution {
  const { template } = match;
  const refusal: Refusal | null = effectsRefusal(match, module);
  if (refusal) return { refusal };
  const order = argumentOrder(match);
  const wrap = needsParentheses(place, template, module);
  const whole: Span = { start: match.whole.start as number, end: match.whole.end as number };
  const edits = (local: LocalNames): readonly Edit[] => {
    const pieces = order.isKept ? piecesOf(match, local) : [copyOf(piecesOf(match, local), module)];
    const wrapped = wrap ? ["(", ...pieces, ")"] : pieces;
    const { type } = template.expression;
    const isCall = !wrap && (type === "CallExpression" || type === "NewExpression");
    return gaps(wrapped, whole)
      .map((edit) => keepLayout(edit, isCall, module))
      .filter((edit) => edit !== null);
  };
  if (edits((name) => name).some((edit) => hasComment(module, edit.span)))
    return refuse("comment-in-the-way");
  const names = new Set(template.names.flatMap((name) => importsOf(name, match)));
  const moves = [...match.arguments.values()].flatMap(({ nodes }) => nodes);
  return {
    rewrite: { names: [...names], edits, text: (local) => editedText(module, whole, edits(local)) },
    moves: order.isKept ? moves.filter((node) => !order.kept.has(node)) : moves,
  };
}

/** A part of the new text: written out, or a span of the file that stays. */
type Piece = string | Span;

function piecesOf(match: Match, local: LocalNames): readonly Piece[] {
  const { template } = match;
  const pieces: Piece[] = [];
  let at = 0;
  for (const name of template.names) {
    pieces.push(template.text.slice(at, name.start));
    at = name.end;
    const argument = match.arguments.get(name.name);
    pieces.push(...(argument ? argumentPieces(name, argument, local) : [importText(name, local)]));
  }
  return withoutEmptyItems([...pieces, template.text.slice(at)]);
}

function importText(name: TemplateName, local: LocalNames): string {
  const text = local(name.name);
  return name.shorthand && text !== name.name ? `${name.name}: ${text}` : text;
}

function argumentPieces(name: TemplateName, argument: Argument, local: LocalNames): readonly Piece[] {
  const { nodes, fallback, rest } = argument;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) {
    if (rest) return [name.list ? "" : "[]"];
    return fallback ? around(name, fillFallback(fallback, local), fallback.expression) : [];
  }
  const span = { start: first.start as number, end: last.end as number };
  if (!rest) return around(name, span, first);
  return name.list ? [span] : [...key(name), "[", span, "]"];
}

function around(name: TemplateName, value: Piece, expression: t.Node): readonly Piece[] {
  if (name.shorthand && expression.type === "Identifier" && expression.name === name.name) return [value];
  const fits = name.place === "constructed" ? isConstructible(expression) : isPrimary(expression);
  const isOpen = name.place === "open" || name.place === "argument";
  return isOpen || fits ? [...key(name), value] : [...key(name), "(", value, ")"];
}

function key(name: TemplateName): readonly string[] {
  return name.shorthand ? [`${name.name}: `] : [];
}

function isConstructible(node: t.Node): boolean {
  return node.type === "Identifier" || node.type === "ParenthesizedExpression";
}

function fillFallback(fallback: Template, local: LocalNames): string {
  let text = "";
  let at = 0;
  for (const name of fallback.names) {
    text += fallback.text.slice(at, name.start) + importText(name, local);
    at = name.end;
  }
  return text + fallback.text.slice(at);
}

/** An empty rest leaves no comma behind. */
function withoutEmptyItems(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  for (const [index, piece] of pieces.entries()) {
    const [before, after] = [result[index - 1], result[index + 1]];
    if (piece !== "" || typeof before !== "string" || typeof after !== "string") continue;
    if (/,\s*$/.test(before)) result[index - 1] = before.replace(/,\s*$/, "");
    else result[index + 1] = after.replace(/^\s*,\s*/, "");
  }
  return result;
}

/** The pieces as one text. */
function copyOf(pieces: readonly Piece[], module: JavaScriptModule): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : module.text.slice(piece.start, piece.end)))
    .join("");
}

/** The edits that write the texts between the spans that stay. */
function gaps(pieces: readonly Piece[], whole: Span): readonly Edit[] {
  const edits: Edit[] = [];
  let [start, text] = [whole.start, ""];
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    edits.push({ span: { start, end: piece.start }, text });
    [start, text] = [piece.end, ""];
  }
  return [...edits, { span: { start, end: whole.end }, text }];
}

function importsOf(name: TemplateName, match: Match): readonly string[] {
  const argument = match.arguments.get(name.name);
  if (!argument) return [name.name];
  return argument.fallback ? argument.fallback.names.map((inner) => inner.name) : [];
}
