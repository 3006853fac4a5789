/** What is printed when the engine and another program disagree: enough to see it, and to run it again. */

import type { Failure } from "../../src/index";
import type { Difference } from "./compare";
import type { Counts } from "./seeds";

export interface Report {
  readonly parameters: { readonly seed: number };
  readonly texts: Readonly<Record<string, string>>;
  /** How often each form was written. */
  readonly tally: Counts;
  /** How many sites of each kind there were. */
  readonly kinds: Counts;
  readonly differences: readonly Difference[];
  readonly failures: readonly Failure[];
  /** What is said against the rewritten texts. */
  readonly diagnostics: readonly string[];
  /** With whom the engine disagrees. */
  readonly other: string;
  /** The command that runs this seed alone. */
  readonly rerun: string;
}

/** The seed and parameters, the first differences with the text of their file, and what there was. */
export function reportOf({
  parameters,
  texts,
  differences,
  failures,
  diagnostics,
  ...report
}: Report): string {
  const shown = differences.slice(0, SHOWN);
  const files = [...new Set([...shown.map(({ file }) => file), ...failures.map(({ file }) => file)])].slice(
    0,
    SHOWN,
  );
  return [
    `The engine and ${report.other} disagree at seed ${parameters.seed}: ${JSON.stringify(parameters)}`,
    `Run it alone: ${report.rerun}`,
    `${differences.length} differences, ${failures.length} failures, ${diagnostics.length} new diagnostics`,
    ...shown.map((one) => differenceText(one, texts)),
    ...failures.slice(0, SHOWN).map(({ file, code, message }) => `  failure ${file}: ${code} ${message}`),
    ...diagnostics.slice(0, SHOWN).map((text) => `  diagnostic ${text}`),
    ...files.map((file) => `--- ${file}\n${texts[file] ?? ""}`),
    `Sites by kind: ${listOf(report.kinds)}`,
    `Forms: ${listOf(report.tally)}`,
  ].join("\n");
}

const SHOWN = 5;

function differenceText({ what, file, offset, detail }: Difference, texts: Report["texts"]): string {
  const text = texts[file] ?? "";
  const line = text.slice(0, offset).split("\n").length;
  const column = offset - text.lastIndexOf("\n", offset - 1);
  return `  ${what} ${file}:${line}:${column} ${detail}: ${text.split("\n")[line - 1]?.trim()}`;
}

function listOf(counts: Counts): string {
  return [...counts].map(([title, count]) => `${title} ${count}`).join(", ");
}
