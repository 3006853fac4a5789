/** Finds the scripts of a single-file component (Vue, Svelte, Astro), and of a document (MDX, HTML), in its text. */

import type { Span } from "../../../edits/edit";
import { endsIn } from "../../../workspace/repo-path";
import { isMdx, partsOfMdx } from "./mdx-scripts";

/** The extensions of files that hold JavaScript or TypeScript among other things. */
export const COMPONENT_EXTENSIONS = [".vue", ".svelte", ".astro", ".mdx", ".html"] as const;

/** True for a file whose scripts stand between tags, which may name a source. */
export function hasScriptTags(path: string): boolean {
  return isComponent(path) && !isMdx(path);
}

/** How the tag of a script begins, in the cases in which people write it. */
export const SCRIPT_TAGS: readonly string[] = ["<script", "<Script", "<SCRIPT"];

/** One script of a component. */
export interface Script {
  /** What stands between its tags. */
  readonly content: Span;
  /** The value of `lang`, in lower case; null without one. */
  readonly language: string | null;
  /** The value of `src`, without quotes. */
  readonly source: Span | null;
}

export interface Parts {
  readonly scripts: readonly Script[];
  /** Comments of the markup, with their signs. */
  readonly comments: readonly Span[];
  /** Blocks of code that a document only shows, and what stands above it. */
  readonly shown: readonly Span[];
  /** Everything else: markup, styles, other blocks. */
  readonly rest: readonly Span[];
}

/** True for a file in which scripts stand among other things. */
export const isComponent = endsIn(COMPONENT_EXTENSIONS);

/** False for the text of a component in which every source of a script stands in quotes. */
export function mayLoadUnquoted(text: string): boolean {
  return /<script(?:"[^"]*"|'[^']*'|[^"'>])*?\bsrc\s*=\s*[^\s"']/i.test(text);
}

/**
 * Takes a component apart, as HTML is read: a comment ends at the first `-->`, a script at the first
 * `</script`, whatever stands in it. In Astro what stands between the first two `---` is a script too.
 */
export function partsOf(path: string, text: string): Parts {
  if (isMdx(path)) return partsOfMdx(text);
  const scripts: Script[] = [];
  const comments: Span[] = [];
  const rest: Span[] = [];
  const front = path.endsWith(".astro") ? FRONT_MATTER.exec(text) : null;
  let at = 0;
  if (front) {
    const start = (front[1] as string).length;
    scripts.push({
      content: { start, end: start + (front[2] as string).length },
      language: "ts",
      source: null,
    });
    at = front[0].length;
  }
  const opening = /<!--|<script(?=[\s/>])/gi;
  for (;;) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    rest.push({ start: at, end: found ? found.index : text.length });
    if (!found) return { scripts, comments, shown: [], rest };
    if (found[0] === "<!--") {
      at = endAfter(text, "-->", found.index);
      comments.push({ start: found.index, end: at });
      continue;
    }
    const script = scriptAt(path, text, found.index + found[0].length);
    scripts.push(script);
    at = script.content.end;
  }
}

/** The fence may follow blank lines only. Groups: what precedes the script, the script. */
const FRONT_MATTER = /^(\uFEFF?\s*---)([\s\S]*?)(?:\r?\n|^)[ \t]*---/;

/** An attribute: a name, and a value with or without quotes. The signs of TypeScript may stand in quotes. */
const ATTRIBUTE = /\s+|\/(?!>)|([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}|([^\s"'=<>`]+)))?/y;

function scriptAt(path: string, text: string, from: number): Script {
  let language: string | null = path.endsWith(".astro") ? "ts" : null;
  let source: Span | null = null;
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const value = found[2] ?? found[3] ?? found[4] ?? found[5];
    if (value === undefined) continue;
    if (found[1] === "lang") language = value.toLowerCase();
    const end = found[5] === undefined ? at - 1 : at;
    if (found[1] === "src") source = { start: end - value.length, end };
  }
  const close = text.indexOf(">", at);
  const start = close === -1 ? text.length : close + 1;
  if (text[close - 1] === "/") return { content: { start, end: start }, language, source };
  const end = /<\/script(?=[\s/>])/i.exec(text.slice(start))?.index;
  return { content: { start, end: end === undefined ? text.length : start + end }, language, source };
}

function endAfter(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}
