/** Finds legacy names in a text, as whole words, and judges whether a word can mean the export. */

import type { Span } from "../edits/edit";
import { anyOf } from "../sites/any-of";
import type { RepoPath } from "../workspace/paths";

/** A place in a text that names something legacy. */
export interface Named {
  readonly span: Span;
  /** The legacy name, or a module's path. */
  readonly name: string;
  /** The legacy modules that it may speak of. */
  readonly modules: readonly RepoPath[];
  /** A word of the language, which names the export only where something else says so. */
  readonly isWord: boolean;
}

/** Finds the names in a text, in its order; `givenUp` holds those of each legacy module. */
export function createNameFinder(
  givenUp: ReadonlyMap<RepoPath, ReadonlySet<string>>,
): (text: string) => readonly Named[] {
  const homes = new Map<string, RepoPath[]>();
  for (const [module, names] of givenUp)
    for (const name of names) homes.set(name, [...(homes.get(name) ?? []), module]);
  if (homes.size === 0) return () => [];
  // The longest first, as the first alternative that fits is taken.
  const names = [...homes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!${PART})(?:${anyOf(names)})(?!${PART})`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      span: { start: index, end: index + name.length },
      name,
      modules: homes.get(name) ?? [],
      isWord: isWord(name),
    }));
}

/** What can stand in an identifier (ECMAScript, IdentifierPart). */
const PART = String.raw`[\p{ID_Continue}$\u200c\u200d]`;

/** `create`, `Wrapper`, `API`: prose has such words, too. */
export function isWord(name: string): boolean {
  return name.length < 4 || /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(name);
}

/** A word written as code is: between backticks, as a call or a tag, after `new` or `@link`, or as a whole string. */
export function isCode(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  const isQuoted = /["'`]$/.test(before) && before.at(-1) === after[0];
  return isQuoted || /(?:`|<\/?|\bnew\s+|@link\s+)$/.test(before) || /^(?:`|\(|<\w)/.test(after);
}
