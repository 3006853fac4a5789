/** Fits a replacement into its place: parentheses, the start of a statement, and words that would grow together. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import type { Template } from "../pairs/templates";
import { editedText, isPrimary, type Rewrite } from "./rewrite";
import { endsForSure, startsWithHazard, statementBefore } from "./semicolons";

/** True when `template` has to be put in parentheses to stand where `place` stands now. */
export function needsParentheses(place: t.Node, template: Template, module: JavaScriptModule): boolean {
  const { node, parent } = outer(place, module.bound);
  if (node.type === "ParenthesizedExpression" && node !== place) return false;
  const { expression, text } = template;
  if (expression.type === "SequenceExpression") return true;
  if (LIKE_A_STATEMENT.test(text) && startsStatement(place.start as number, place, module)) return true;
  if (isInConstructedCallee(place, module))
    return (
      expression.type !== "Identifier" && !(expression.type === "NewExpression" && isPrimary(expression))
    );
  if (parent?.type === "Decorator") return !DECORATORS.has(expression.type);
  // `x!` has the value of `x`, but binds to the last operand only.
  const isAsserted = module.bound.parents.get(place)?.type === "TSNonNullExpression";
  return !isPrimary(expression) && (isAsserted || !isOpen(node, parent));
}

/** True when the expression is the start of the callee of a `new`, so that a call in it would end that callee. */
export function isInConstructedCallee(place: t.Node, module: JavaScriptModule): boolean {
  let at = place;
  for (;;) {
    const parent = module.bound.parents.get(at);
    if (parent?.type === "NewExpression") return parent.callee === at;
    const isReceiver = parent?.type === "MemberExpression" && parent.object === at;
    if (!isReceiver && parent?.type !== "TSNonNullExpression") return false;
    at = parent;
  }
}

/**
 * A rewrite whose text, at its start and end, neither grows together with the words around it nor
 * goes on the statement before it. `inside` is any node of what is rewritten.
 */
export function fitted(rewrite: Rewrite, inside: t.Node, module: JavaScriptModule): Rewrite {
  // A name may become any expression, such as one that loads its module.
  return { ...rewrite, edits: (local) => fittedEdits(rewrite.edits(local), inside, module) };
}

function fittedEdits(edits: readonly Edit[], inside: t.Node, module: JavaScriptModule): readonly Edit[] {
  if (edits.length === 0) return edits;
  const { text } = module;
  const start = Math.min(...edits.map((edit) => edit.span.start));
  const end = Math.max(inside.end as number, ...edits.map((edit) => edit.span.end));
  const result = editedText(module, { start, end }, edits);
  const after = isWord(result.at(-1)) && isWord(text[end]) ? " " : "";
  const statement = startsStatement(start, inside, module);
  const previous = statement?.type === "ExpressionStatement" ? statementBefore(statement, module) : null;
  const joins = previous !== null && startsWithHazard(result) && !startsWithHazard(text.slice(start));
  let before = isWord(text[start - 1]) && isWord(result[0]) ? " " : "";
  if (joins && !endsForSure(previous, module)) before = ";";
  const semicolon = statement ? needlessSemicolon(statement, result, module) : null;
  if (before === "" && after === "" && !semicolon) return edits;
  return [
    ...(semicolon ? [semicolon] : []),
    ...edits.map(({ span, text: inner }): Edit => {
      const [lead, tail] = [span.start === start ? before : "", span.end === end ? after : ""];
      return { span, text: lead + inner + tail };
    }),
  ];
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{ID_Continue}$\\]/u.test(char);
}

const LIKE_A_STATEMENT = /^(?:\{|function\b|class\b|async\s+function\b|let\s*\[)/;

const DECORATORS: ReadonlySet<string> = new Set([
  "Identifier",
  "MemberExpression",
  "CallExpression",
  "ParenthesizedExpression",
]);

/** The places in which any assignment expression can stand as it is. */
function isOpen(node: t.Node, parent: t.Node | undefined): boolean {
  switch (parent?.type) {
    case "VariableDeclarator":
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExpressionStatement":
    case "ArrayExpression":
    case "SpreadElement":
    case "TemplateLiteral":
    case "JSXExpressionContainer":
    case "ExportDefaultDeclaration":
    case "ArrowFunctionExpression":
    case "YieldExpression":
    case "IfStatement":
    case "WhileStatement":
      return true;
    case "AssignmentExpression":
    case "AssignmentPattern":
      return parent.right === node;
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return parent.callee !== node;
    case "ObjectProperty":
    case "ClassProperty":
    case "ClassPrivateProperty":
      return parent.value === node;
    default:
      return false;
  }
}

/** The statement, arrow function or export that starts with the expression at `start`. */
function startsStatement(start: number, inside: t.Node, module: JavaScriptModule): t.Node | null {
  let at = inside;
  for (;;) {
    const parent = module.bound.parents.get(at);
    if (!parent) return null;
    switch (parent.type) {
      case "ExpressionStatement":
        return parent.start === start ? parent : null;
      case "ArrowFunctionExpression":
        if (parent.body === at) return at.start === start ? parent : null;
        break;
      case "ExportDefaultDeclaration":
        return at.start === start ? parent : null;
    }
    at = parent;
  }
}

/** The `;` that semicolon-free code writes before `(`, when the statement does not start with `(` any more. */
function needlessSemicolon(statement: t.Node, result: string, module: JavaScriptModule): Edit | null {
  const { text } = module;
  const start = statement.start as number;
  if (statement.type !== "ExpressionStatement" || startsWithHazard(result)) return null;
  if (!startsWithHazard(text.slice(start)) || text[start - 1] !== ";") return null;
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), 0);
  if (text.slice(lineStart, start - 1).trim() !== "") return null;
  const previous = statementBefore(statement, module);
  if (!previous || previous.end !== start || !ENDED_BY_NEW_LINE.has(previous.type)) return null;
  return { span: { start: start - 1, end: start }, text: "" };
}

/** The statements that a word on the next line ends. The `;` behind an `if` may be its whole body. */
const ENDED_BY_NEW_LINE: ReadonlySet<string> = new Set([
  "EmptyStatement",
  "ExpressionStatement",
  "ImportDeclaration",
  "VariableDeclaration",
]);
