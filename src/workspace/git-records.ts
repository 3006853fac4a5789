/** Reads what git prints with -z. A name that is not UTF-8 is left out, as no path of ours can be it. */

import { isUtf8 } from "node:buffer";
import type { Contents } from "./listing";
import type { RepoPath } from "./paths";

/** What git puts before a tracked file at which it looks, and before one that it does not track. */
export const TAGS = { lookedAt: "H", untracked: "?" } as const;

/** The status of a file that is gone. */
export const DELETED = "D";

export const MODES = { link: "120000", submodule: "160000" } as const;

type OnBadName = (shown: string) => void;

/** What is listed; `onBad` is told what is left out. */
export function wordsIn(output: Buffer, onBad: (word: string) => void = () => {}): readonly string[] {
  const words = output.toString("utf8").split("\0");
  words.pop();
  if (isUtf8(output)) return words;
  return words.filter((word, index) => {
    // The replacement character is a character like any other where it is in the name itself.
    if (!word.includes("\uFFFD") || isUtf8(wordBytes(output, index))) return true;
    onBad(word);
    return false;
  });
}

function wordBytes(output: Buffer, index: number): Buffer {
  let start = 0;
  for (let left = index; left > 0; left--) start = output.indexOf(0, start) + 1;
  return output.subarray(start, output.indexOf(0, start));
}

/** From path to status, printed one after the other, the status first. */
export function statusesIn(output: Buffer): ReadonlyMap<RepoPath, string> {
  const statuses = new Map<RepoPath, string>();
  const records = output.toString("latin1").split("\0");
  for (let at = 0; at + 1 < records.length; at += 2) {
    const path = Buffer.from(records[at + 1] as string, "latin1");
    if (isUtf8(path)) statuses.set(path.toString("utf8"), records[at] as string);
  }
  return statuses;
}

/**
 * Goes through records of the form `<tag> <mode> <object> <stage>\tpath`, of untracked files `? path`, and gives them
 * back as one text. Read in place, as fifty thousand records cut to pieces take longer than git takes to print them.
 */
export function eachListed(
  output: Buffer,
  onBadName: OnBadName,
  visit: (path: RepoPath, tag: string, mode: string) => void,
): string {
  const text = isUtf8(output)
    ? output.toString("utf8")
    : wordsIn(output, (word) => onBadName(word.slice(pathStart(word, 0))))
        .map((word) => `${word}\0`)
        .join("");
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\0", start);
    const path = text.slice(pathStart(text, start), end);
    visit(path, text[start] as string, text.slice(start + MODE, start + OBJECT - 1));
    start = end + 1;
  }
  return text;
}

/** Where the path of the record begins that begins at `start`. */
function pathStart(records: string, start: number): number {
  return records[start] === TAGS.untracked ? start + MODE : records.indexOf("\t", start) + 1;
}

const MODE = 2;
const OBJECT = MODE + MODES.link.length + 1;

/** What the records tell about all files but the `untold` ones. */
export function contentsIn(
  records: string,
  untold: ReadonlySet<RepoPath>,
  converted: ReadonlySet<RepoPath>,
): Contents {
  return {
    untold,
    converted,
    objectsOutside(known) {
      const outside = new Map<RepoPath, string>();
      for (let start = 0, end: number; start < records.length; start = end + 1) {
        end = records.indexOf("\0", start);
        if (records[start] === TAGS.untracked) continue;
        const object = records.slice(start + OBJECT, records.indexOf(" ", start + OBJECT));
        if (known.has(object)) continue;
        const path = records.slice(pathStart(records, start), end);
        if (!untold.has(path)) outside.set(path, object);
      }
      return outside;
    },
  };
}
