/** The errors of the YAML parser in words that help someone who writes code into YAML. */

import type { YAMLError } from "yaml";
import type { ManifestProblem } from "./problems";

type Explanation = Pick<ManifestProblem, "code" | "message" | "fix">;

const QUOTE = "put the whole text in quotes, or write it as a block below `|-`";

const EXPLANATIONS: Partial<Record<YAMLError["code"], Omit<Explanation, "code">>> = {
  BAD_ALIAS: { message: 'an unquoted "*" starts a YAML alias', fix: 'put quotes around it: "*"' },
  BAD_SCALAR_START: { message: "an unquoted text cannot start with this character in YAML", fix: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second ": " on one line, or a line that is indented too far',
    fix: `${QUOTE}; or align the line with its neighbours`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "this line is no entry: it has no `key: value`",
    fix: "write `key: value`, or indent the line if it continues the one above",
  },
  BAD_INDENT: {
    message: "the indentation fits no list or mapping above",
    fix: "align the line with the entries that it belongs to, or close the bracket above",
  },
  TAB_AS_INDENT: { message: "a tab indents this line", fix: "indent with spaces; YAML takes no tabs here" },
  MISSING_CHAR: { message: "something is not closed or not separated", fix: "add what is missing" },
  MULTIPLE_DOCS: {
    message: "a second YAML document starts here",
    fix: "keep one manifest in a file: remove `---`, or move the rest to another file",
  },
  UNEXPECTED_TOKEN: {
    message: "text after a value that has ended",
    fix: "put the whole text in single quotes if it holds double quotes: 'f(\"x\") + y'",
  },
  BAD_DQ_ESCAPE: {
    message: "an unknown escape in a double-quoted text",
    fix: "double the backslash, or use single quotes, where it has no meaning",
  },
  TAG_RESOLVE_FAILED: { message: 'an unquoted "!" starts a YAML tag', fix: QUOTE },
  NON_STRING_KEY: { message: "this key is not a text", fix: "put the whole key in quotes" },
};

/** The codes whose own message names the character or the text that is wrong. */
const SAYS_WHICH: ReadonlySet<string> = new Set([
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "BAD_INDENT",
  "MISSING_CHAR",
  "UNEXPECTED_TOKEN",
]);

/** The code, message and mend for an error; the parser's own message stays where it says which. */
export function explainSyntaxError(error: YAMLError): Explanation {
  const known = EXPLANATIONS[error.code];
  const own = error.message.replace(/; please use YAML.*$/, "");
  const message = known && SAYS_WHICH.has(error.code) ? `${known.message} (${own})` : (known?.message ?? own);
  return {
    code: "syntax-error",
    message,
    fix: known?.fix ?? "correct the YAML at this place; quotes around a text keep YAML from reading into it",
  };
}
