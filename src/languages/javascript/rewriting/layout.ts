/** Keeps the line breaks and comments between the arguments of a call that is rewritten. */

import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";

/**
 * The edit without the parenthesis or comma that stands in the text already, so that the blanks and
 * comments around it stay. `isCall`: the replacement is a call
 * with a value among its arguments, so that a comma may stand at its end.
 */
export function keepLayout(edit: Edit, isCall: boolean, module: JavaScriptModule): readonly Edit[] {
  const { span, text } = edit;
  const tokens = tokensIn(edit, module);
  const code = tokens.map((token) => token.text).join("");
  // A quote may hold what looks like a parenthesis or a comma.
  const isPlain = !/["'`]/.test(text);
  if (code.endsWith("()") && text.endsWith("()")) {
    const open = tokens.at(-2)?.at as number;
    return changed([{ span: { start: span.start, end: open }, text: text.slice(0, -2) }], module);
  }
  const head = code.endsWith("(") && isPlain ? /^([\s\S]*)\(([^()]*)$/.exec(text) : null;
  if (head) {
    const open = tokens.at(-1)?.at as number;
    return changed(
      [{ span: { start: span.start, end: open }, text: head[1] ?? "" }, ahead(edit, head[2], module)],
      module,
    );
  }
  const middle = code === "," && isPlain ? /^([^,()]*),([^,()]*)$/.exec(text) : null;
  if (middle) return changed([behind(edit, middle[1]), ahead(edit, middle[2], module)], module);
  const isEnd = code === ")" || (code === ",)" && isCall);
  if (isEnd && text.endsWith(")")) return changed([behind(edit, text.slice(0, -1))], module);
  return changed([edit], module);
}

/** What is written right behind the value at the start of the span. */
function behind({ span }: Edit, text = ""): Edit {
  return { span: { start: span.start, end: span.start }, text: text.trimEnd() };
}

/** What is written right before the value at the end of the span; an edit of its own may start there. */
function ahead({ span }: Edit, text: string | undefined, module: JavaScriptModule): Edit {
  const last = { start: span.end - 1, end: span.end };
  return { span: last, text: module.text.slice(last.start, last.end) + (text ?? "").trimStart() };
}

function changed(edits: readonly Edit[], module: JavaScriptModule): readonly Edit[] {
  return edits.filter(({ span, text }) => module.text.slice(span.start, span.end) !== text);
}

/** The characters of code in a span, without blanks and comments. */
function tokensIn({ span }: Edit, module: JavaScriptModule): readonly { text: string; at: number }[] {
  const tokens: { text: string; at: number }[] = [];
  const comments = module.comments.filter(
    (one) => (one.start as number) >= span.start && (one.end as number) <= span.end,
  );
  for (let at = span.start; at < span.end; at++) {
    const comment = comments.find((one) => one.start === at);
    if (comment) at = (comment.end as number) - 1;
    else if (!/\s/.test(module.text[at] as string)) tokens.push({ text: module.text[at] as string, at });
  }
  return tokens;
}
