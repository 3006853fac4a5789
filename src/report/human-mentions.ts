/** The mentions of what is legacy, for people: file by file, each with its line. */

import type { Mention, Mentions } from "../mentions/mention";
import type { Paint } from "../terminal/colors";
import { printable } from "../terminal/printable";
import { count } from "./words";

/** The sections of the report: a title, one for each file, what could not be read, and the counts. */
export function* mentionSections(
  { mentions, unread }: Mentions,
  paint: Paint,
  quiet: boolean,
): Generator<string> {
  if (mentions.length > 0) {
    yield paint.bold("Mentions, which are no sites and change no exit code:");
    for (const [file, all] of byFile(mentions)) yield fileSection(file, all, paint);
  }
  if (unread.length > 0) {
    const lines = unread.map(
      ({ file, code, message }) => `  ${printable(file)}  ${printable(message)} (${code})`,
    );
    yield [paint.bold(`${count(unread.length, "file")} in which mentions could not be told:`), ...lines].join(
      "\n",
    );
  }
  if (!quiet) yield totals(mentions);
}

function byFile(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const files = new Map<string, Mention[]>();
  for (const mention of mentions) files.set(mention.file, [...(files.get(mention.file) ?? []), mention]);
  return files;
}

function fileSection(file: string, mentions: readonly Mention[], paint: Paint): string {
  const lines = mentions.map(({ start, in: place, excerpt }) => {
    const { before, marked, after } = excerpt;
    // Without colours the name needs signs of its own that no text around it is likely to have.
    const name = paint.isColorSupported ? paint.yellow(printable(marked)) : `»${printable(marked)}«`;
    const at = `${file}:${start.line}:${start.column}`;
    return `  ${paint.dim(printable(at))}  ${place}  ${printable(before)}${name}${printable(after)}`;
  });
  return [`${paint.bold(printable(file))} (${mentions.length})`, ...lines].join("\n");
}

function totals(mentions: readonly Mention[]): string {
  if (mentions.length === 0) return "No mentions of legacy names in comments, strings and documents.";
  const places = (["comment", "string", "text"] as const).map((place) => {
    const number = mentions.filter((mention) => mention.in === place).length;
    return place === "text" ? `${number} in text` : `${number} in ${place}s`;
  });
  const files = new Set(mentions.map(({ file }) => file)).size;
  return `${count(mentions.length, "mention")} in ${count(files, "file")}: ${places.join(", ")}.`;
}
