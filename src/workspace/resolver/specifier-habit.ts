/** How a file writes the end of a specifier: with or without extension, with or without `/index`. */

import type { RepoPath } from "../paths";
import { lastPart } from "../repo-path";
import { kindOf, stemOf } from "./code-names";
import type { Proposal } from "./reach";

export interface Habit {
  /** `output` writes `.js` for a `.ts` file, `source` the extension that the file has. */
  readonly extension: "none" | "output" | "source";
  /** The extension that stands for `.tsx`; `.js` unless the file writes `.jsx`. */
  readonly jsx: string;
  readonly index: "explicit" | "implied";
  /** True when the specifier ends in dots: `..`. */
  readonly dots: boolean;
}

export function habitOf(specifier: string): Habit {
  const last = lastPart(specifier);
  const found = /\.(?:d\.)?[cm]?([jt])sx?$/.exec(last);
  const extension = !found ? "none" : found[1] === "t" ? "source" : "output";
  return {
    extension,
    jsx: last.endsWith(".jsx") ? ".jsx" : ".js",
    index: extension !== "none" || stemOf(last) === "index" ? "explicit" : "implied",
    dots: /^\.{0,2}$/.test(last),
  };
}

/** What Node asks for where it loads ES modules: whole names. */
export const WHOLE_NAMES: Habit = habitOf("./x.js");

/** The habit of most of the specifiers, as far as it goes for extensions; null where there are none. */
export function commonHabit(specifiers: readonly string[]): Habit | null {
  const habits = specifiers.map(habitOf);
  const countOf = ({ extension }: Habit) => habits.filter((other) => other.extension === extension).length;
  const [common] = [...habits].sort((a, b) => countOf(b) - countOf(a));
  return common ?? null;
}

/** The specifiers for a proposal, the one of the habit first. */
export function spellings(proposal: Proposal, file: RepoPath, habit: Habit): readonly string[] {
  const { before, star, after, open, folder } = proposal;
  const endings = open && !folder ? extensionsFor(file, habit) : [""];
  return endings.map((ending) => before + star + ending + after);
}

/** Puts folders (`./x`) before or after whole names (`./x/index`), as the habit is. */
export function inOrderOfHabit(proposals: readonly Proposal[], habit: Habit): readonly Proposal[] {
  const folders = proposals.filter(({ folder }) => folder);
  const names = proposals.filter(({ folder }) => !folder);
  return habit.index === "implied" ? [...folders, ...names] : [...names, ...folders];
}

/** The extensions by which a specifier can name a file, the one of the habit first. */
export function extensionsFor(file: RepoPath, { extension, jsx }: Habit): readonly string[] {
  const own = file.slice(stemOf(file).length);
  if (own === "") return [""];
  const kind = kindOf(file);
  const output = own.includes("t") ? (kind ? `.${kind}js` : own === ".tsx" ? jsx : ".js") : own;
  // Neither TypeScript nor Node finds `x.mts` or `x.mjs` by the name `x`.
  const none = kind ? output : "";
  const preferred = { none, output, source: own }[extension];
  return [...new Set([preferred, none, output, own, ""])];
}
