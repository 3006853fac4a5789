/** What is printed when the engine and the compiler disagree: enough to see it, and to run it again. */

import type { Failure } from "../../src/index";
import type { Difference } from "./compare";
import type { Generated } from "./generate/repository";

export interface Disagreement {
  readonly differences: readonly Difference[];
  readonly failures: readonly Failure[];
  /** What the compiler says against the rewritten texts. */
  readonly diagnostics: readonly string[];
}

/** The seed and parameters, the first differences with the text of their file, and what there was. */
export function reportOf(
  { parameters, texts, tally }: Generated,
  { differences, failures, diagnostics }: Disagreement,
  kinds: ReadonlyMap<string, number>,
): string {
  const shown = differences.slice(0, SHOWN);
  const files = [...new Set([...shown.map(({ file }) => file), ...failures.map(({ file }) => file)])].slice(
    0,
    SHOWN,
  );
  return [
    `The engine and the compiler disagree at seed ${parameters.seed}: ${JSON.stringify(parameters)}`,
    `Run it alone: ORACLE_SEEDS=${parameters.seed}..${parameters.seed} npx jest __tests__/oracle`,
    `${differences.length} differences, ${failures.length} failures, ${diagnostics.length} new diagnostics`,
    ...shown.map((one) => differenceText(one, texts)),
    ...failures.slice(0, SHOWN).map(({ file, code, message }) => `  failure ${file}: ${code} ${message}`),
    ...diagnostics.slice(0, SHOWN).map((text) => `  diagnostic ${text}`),
    ...files.map((file) => `--- ${file}\n${texts[file] ?? ""}`),
    `Sites by kind: ${listOf(kinds)}`,
    `Forms: ${listOf(tally)}`,
  ].join("\n");
}

const SHOWN = 5;

function differenceText({ what, file, offset, detail }: Difference, texts: Generated["texts"]): string {
  const text = texts[file] ?? "";
  const line = text.slice(0, offset).split("\n").length;
  const column = offset - text.lastIndexOf("\n", offset - 1);
  return `  ${what} ${file}:${line}:${column} ${detail}: ${text.split("\n")[line - 1]?.trim()}`;
}

function listOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([title, count]) => `${title} ${count}`).join(", ");
}
