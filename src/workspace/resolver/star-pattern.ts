/** Patterns with at most one `*`, as tsconfig `paths` and package `exports` use them. */

/** The text `prefix*suffix`, or only `prefix` where there is no star (`suffix` is null). */
export interface StarPattern {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string | null;
}

export function starPattern(text: string): StarPattern {
  const star = text.indexOf("*");
  return star < 0
    ? { text, prefix: text, suffix: null }
    : { text, prefix: text.slice(0, star), suffix: text.slice(star + 1) };
}

/** What the star stands for in `text`; `""` for an equal text without star; null when it does not match. */
export function matchStar(pattern: StarPattern, text: string): string | null {
  const { prefix, suffix } = pattern;
  if (suffix === null) return text === prefix ? "" : null;
  if (text.length < prefix.length + suffix.length) return null;
  if (!text.startsWith(prefix) || !text.endsWith(suffix)) return null;
  return text.slice(prefix.length, text.length - suffix.length);
}

/** Puts a text in the place of every star. */
export function fillStar(text: string, star: string): string {
  return text.includes("*") ? text.replaceAll("*", () => star) : text;
}

/** True for a text with empty parts or parts of dots, which Node refuses in the place of a star. */
export function climbs(star: string): boolean {
  return star !== "" && star.split("/").some((part) => part === "" || part === "." || part === "..");
}

/** True for a target whose star is a whole name at its end: `./src/*` and `./src/*.ts`, not `./src/*\/main.ts`. */
export function isPlainTarget(target: string): boolean {
  return /(?:^|\/)\*(?:(?:\.d)?\.[cm]?[jt]sx?)?$/.test(target);
}

/** Orders for "the most specific first": without a star, then by the length before the star, then by length. */
export function bySpecificity(a: StarPattern, b: StarPattern): number {
  const exact = Number(a.suffix !== null) - Number(b.suffix !== null);
  return exact || b.prefix.length - a.prefix.length || b.text.length - a.text.length;
}
