/** Makes text from files and manifests safe to show: nothing in it may act on a terminal. */

/**
 * Shows control characters and those that reorder text (CVE-2021-42574) as escapes. Tabs stay, since
 * they do no harm in an excerpt.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, toEscape);
}

/** As {@link printable}, for a whole diff: line ends stay, also those of CRLF files. */
export function printableLines(text: string): string {
  return text.replace(UNPRINTABLE_IN_LINES, toEscape);
}

const BIDI = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const UNPRINTABLE = new RegExp(`(?!\\t)[\\p{Cc}\\u2028\\u2029${BIDI}]`, "gu");
const UNPRINTABLE_IN_LINES = new RegExp(`(?!\\t|\\r?\\n)[\\p{Cc}\\u2028\\u2029${BIDI}]`, "gu");

function toEscape(character: string): string {
  const code = character.charCodeAt(0);
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}
