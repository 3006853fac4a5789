/** Which modules a text may load, read off it without a parser: thousands of files are asked for no more. */

const LOADS = /\b(?:from|import|require|requireActual|importActual)\s*\(?\s*(["'`])([^"'`\n]+)\1/g;

/** A statement that only brings types loads nothing. */
const TYPE_ONLY = /\b(?:import|export)\s+type\s[^"'`;]*$/;

/** The specifiers of a text, in its order; those in comments are among them, so there may be too many. */
export function loadedSpecifiers(text: string): readonly string[] {
  const specifiers = new Set<string>();
  for (const match of text.matchAll(LOADS)) {
    const [whole, , specifier = ""] = match;
    const isFrom = whole.startsWith("from");
    if (isFrom && TYPE_ONLY.test(text.slice(Math.max(0, match.index - MAX_CLAUSE), match.index))) continue;
    specifiers.add(specifier);
  }
  return [...specifiers];
}

const MAX_CLAUSE = 2000;

/** False for a text that has no form in which a module comes in, or goes on, as a whole. */
export function mayLoadWhole(text: string): boolean {
  // A comment may stand between the words.
  return /require|\bimport\s*[(/]|\*\s*(?:as\b|from\b|\/[/*])/.test(text);
}
