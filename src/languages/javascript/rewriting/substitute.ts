/** Puts a replacement in the place of a legacy expression, with its arguments as they are written. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import type { JavaScriptModule } from "../doors/module";
import type { Argument } from "../pairs/call-arguments";
import type { Template, TemplateName } from "../pairs/templates";
import { spanOf } from "../syntax/parse";
import type { Match } from "../values/chains";
import { type ArgumentOrder, argumentOrder, effectsRefusal } from "./effects";
import { needsParentheses } from "./fit";
import { keepLayout } from "./layout";
import {
  editedText,
  fillTemplate,
  hasComment,
  importedText,
  isPrimary,
  type LocalNames,
  type Outcome,
  refuse,
} from "./rewrite";

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
  const whole: Span = spanOf(match.whole);
  const order = argumentOrder(match);
  const nodes = [...match.arguments.values()].flatMap((argument) => argument.nodes);
  // A comment beside an argument that moves would stand beside another one.
  if (order.kind !== "kept" && hasComment(module, whole, nodes)) return refuse("comment-in-the-way");
  const wrap = needsParentheses(place, template, module);
  const isCall = !wrap && endsInArguments(template);
  const edits = (local: LocalNames): readonly Edit[] => {
    const pieces = inPlace(piecesOf(match, local), order, module);
    return gaps(wrap ? ["(", ...pieces, ")"] : pieces, whole).flatMap((edit) =>
      keepLayout(edit, isCall, module),
    );
  };
  if (edits((name) => name).some((edit) => hasComment(module, edit.span, nodes)))
    return refuse("comment-in-the-way");
  const names = new Set(template.names.flatMap((name) => importsOf(name, match)));
  const defers = template.names.some(({ name, inFunction }) => inFunction && !match.arguments.has(name));
  return {
    rewrite: { names: [...names], defers, edits, text: (local) => editedText(module, whole, edits(local)) },
    moves: nodes.filter((node) => !order.kept.has(node)),
  };
}

/** The template is a call, and its last name stands among the arguments. */
function endsInArguments({ expression, names }: Template): boolean {
  const isCall = expression.type === "CallExpression" || expression.type === "NewExpression";
  return isCall && (names.at(-1)?.start ?? 0) > (expression.callee.end as number);
}

/** A part of the new text: written out, or a place of the file that stays, perhaps with the text of another. */
type Piece = string | Slot;

interface Slot extends Span {
  readonly text?: string;
}

function piecesOf(match: Match, local: LocalNames): readonly Piece[] {
  const { template } = match;
  const pieces: Piece[] = [];
  let at = 0;
  for (const name of template.names) {
    pieces.push(template.text.slice(at, name.start));
    at = name.end;
    const argument = match.arguments.get(name.name);
    if (argument && name.place === "argument" && isUndefined(argument)) pieces.push(LEFT_OUT);
    else pieces.push(...(argument ? argumentPieces(name, argument, local) : [importedText(name, local)]));
  }
  return withoutEmptyItems(withoutUndefined([...pieces, template.text.slice(at)]));
}

/** An argument that the call does not have, and that is `undefined` without it. */
const LEFT_OUT = "undefined";

function isUndefined({ nodes, fallback, rest }: Argument): boolean {
  return nodes.length === 0 && !rest && fallback?.text === LEFT_OUT;
}

/** Behind the last argument that a call has, there is nothing to write. */
function withoutUndefined(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  for (let index = pieces.length - 2; index > 0; index--) {
    const [before, after] = [result[index - 1], result[index + 1]];
    const isLast = typeof after === "string" && /^\s*,?\s*\)/.test(after);
    if (result[index] !== LEFT_OUT || typeof before !== "string" || !isLast) continue;
    const rest = before.replace(/,\s*$/, "");
    result.splice(index - 1, 3, rest + after.replace(/^\s*,?\s*/, ""));
  }
  return result;
}

/** The pieces in the order of the file: arguments that change places do so slot by slot, if that is possible. */
function inPlace(pieces: readonly Piece[], order: ArgumentOrder, module: JavaScriptModule): readonly Piece[] {
  const textOf = (piece: Piece) =>
    typeof piece === "string" ? piece : module.text.slice(piece.start, piece.end);
  if (order.kind === "kept") return pieces;
  if (order.kind === "copied") return [pieces.map(textOf).join("")];
  let slot = 0;
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const { start, end } = order.slots[slot++] as Span;
    return start === piece.start ? piece : { start, end, text: textOf(piece) };
  });
}

function argumentPieces(name: TemplateName, argument: Argument, local: LocalNames): readonly Piece[] {
  const { nodes, fallback, rest } = argument;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) {
    if (rest) return name.list ? [""] : [...key(name), "[]"];
    return fallback ? around(name, fillTemplate(fallback, local), fallback.expression) : [];
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
    if (piece.text !== undefined)
      edits.push({ span: { start: piece.start, end: piece.end }, text: piece.text });
    [start, text] = [piece.end, ""];
  }
  return [...edits, { span: { start, end: whole.end }, text }];
}

function importsOf(name: TemplateName, match: Match): readonly string[] {
  const argument = match.arguments.get(name.name);
  if (!argument) return [name.name];
  return argument.fallback ? argument.fallback.names.map((inner) => inner.name) : [];
}
