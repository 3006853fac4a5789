/** Keeps the line breaks and comments between the arguments of a call that is rewritten. */

import type { Edit } from "../../edits/edit";
import type { JavaScriptModule } from "./module";

/**
 * The edit without what stands in the text already: an opening parenthesis at its end, a comma, a
 * closing parenthesis at its start, with the blanks and comments around it. Null when nothing is left.
 * `isCall`: the replacement is a call, so that a comma may stand at its end.
 */
export function keepLayout(edit: Edit, isCall: boolean, module: JavaScriptModule): Edit | null {
  const { span, text } = edit;
  if (module.text.slice(span.start, span.end) === text) return null;
  const tokens = tokensIn(edit, module);
  const code = tokens.map((token) => token.text).join("");
  if (code === "," && text.trim() === ",") return null;
  for (const ending of ["()", "("]) {
    if (!code.endsWith(ending) || !text.endsWith(ending)) continue;
    const open = tokens.at(-ending.length)?.at as number;
    return { span: { start: span.start, end: open }, text: text.slice(0, -ending.length) };
  }
  const endsInComma = code === ",)" && isCall;
  if (code !== ")" && !endsInComma) return edit;
  if (text === ")") return null;
  if (text.startsWith(")"))
    return endsInComma ? edit : { span: { start: span.end - 1, end: span.end }, text };
  // What follows the last argument goes behind it; the end of the call stays.
  const more = text.slice(0, -1).trimEnd();
  if (!text.startsWith(",") || !text.endsWith(")") || (endsInComma && !isBalanced(more))) return edit;
  return { span: { start: span.start, end: span.start }, text: more };
}

function isBalanced(text: string): boolean {
  return text.split(/[([{]/).length === text.split(/[)\]}]/).length;
}

/** The characters of code in a span, without blanks and comments. */
function tokensIn({ span }: Edit, module: JavaScriptModule): readonly { text: string; at: number }[] {
  const tokens: { text: string; at: number }[] = [];
  for (let at = span.start; at < span.end; at++) {
    const comment = module.comments.find((one) => one.start === at);
    if (comment) at = (comment.end as number) - 1;
    else if (!/\s/.test(module.text[at] as string)) tokens.push({ text: module.text[at] as string, at });
  }
  return tokens;
}
