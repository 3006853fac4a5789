/** A pattern for any of several texts. */

/** The source of a regular expression, with or without `u`, that matches one of the texts; of no text, nothing. */
export function anyOf(texts: readonly string[]): string {
  if (texts.length === 0) return "(?!)";
  return texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
}
