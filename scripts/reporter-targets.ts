/** Reads `--reporter kind[=file]`. */

import { REPORTER_KINDS, type ReporterKind } from "../src/report/reporters";
import { nearest } from "../src/spelling/nearest";

export interface ReporterTarget {
  readonly kind: ReporterKind;
  /** As written, relative to the working folder; null is standard output. */
  readonly file: string | null;
}

/**
 * The reporters and their places, those to files first: what a closed pipe ends must not cost a
 * file. Without one on standard output `human` goes there. Throws an error with a message for the user.
 */
export function parseReporters(values: readonly string[]): readonly ReporterTarget[] {
  const targets = values.map(parseReporter);
  const twice = targets.find(({ file }, index) => targets.findIndex((other) => other.file === file) < index);
  if (twice?.file === null) {
    throw new Error("two reporters cannot share standard output; give one a file: --reporter kind=file");
  }
  if (twice) throw new Error(`two reporters cannot share the file ${twice.file}`);
  const files = targets.filter(({ file }) => file !== null);
  const shown = targets.find(({ file }) => file === null) ?? { kind: "human", file: null };
  return [...files, shown];
}

function parseReporter(value: string): ReporterTarget {
  const [name = "", ...rest] = value.split("=");
  const kind = REPORTER_KINDS.find((each) => each === name);
  if (!kind) {
    const near = nearest(name, REPORTER_KINDS);
    const hint = near ? `; did you mean ${near}?` : `; the kinds are ${REPORTER_KINDS.join(", ")}`;
    throw new Error(`there is no reporter ${JSON.stringify(name)}${hint}`);
  }
  if (rest.length === 0) return { kind, file: null };
  const file = rest.join("=");
  if (file === "") throw new Error(`--reporter ${kind}= needs the name of a file after the =`);
  return { kind, file: file === "-" ? null : file };
}
