/** What verifying put back, and what it could not check, for people. */

import type { Paint } from "../terminal/colors";
import { printable } from "../terminal/printable";
import { describeDiagnostic } from "../verify/diagnostics";
import type { PutBack, Verified } from "../verify/verification";
import { count } from "./words";

/** How many diagnostics of a file are shown; the JSON report has all. */
const SHOWN = 3;

export function* verifiedSections(
  verified: readonly Verified[],
  paint: Paint,
  quiet: boolean,
): Generator<string> {
  for (const one of verified) {
    if (one.putBack.length > 0)
      yield [
        paint.bold(`Put back, as ${finderOf(one)} found new errors:`),
        ...one.putBack.flatMap(linesOf),
      ].join("\n");
  }
  const unchecked = uncheckedByAll(verified);
  if (unchecked.length > 0) {
    const title = paint.bold(`Written, but ${gapOf(verified)}:`);
    yield [title, ...unchecked.map((file) => `  ${printable(file)}`)].join("\n");
  }
  if (quiet) return;
  const done = verified.map(doneBy).filter((text) => text !== null);
  if (done.length > 0) yield done.join("\n");
}

function finderOf({ kind }: Verified): string {
  return kind === "lint" ? "the lint" : "the type check";
}

function linesOf({ file, diagnostics }: PutBack): readonly string[] {
  const more = diagnostics.length - SHOWN;
  return [
    `  ${printable(file)}`,
    ...diagnostics.slice(0, SHOWN).map((one) => `    ${printable(describeDiagnostic(one))}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

/** What one leaves to another is no gap: the types of Python, and the names of TypeScript. */
function uncheckedByAll([first, ...others]: readonly Verified[]): readonly string[] {
  const uncheckedByOthers = others.map(({ unchecked }) => new Set<string>(unchecked));
  return (first?.unchecked ?? []).filter((file) => uncheckedByOthers.every((files) => files.has(file)));
}

function gapOf(verified: readonly Verified[]): string {
  const gaps = verified.map(({ kind }) =>
    kind === "lint"
      ? "not linted to the end (no Python, a star import, or invalid syntax before)"
      : "in no project whose types are checked",
  );
  return gaps.join(", and ");
}

function doneBy(verified: Verified): string | null {
  const what = "before and after; what was written brings no new errors.";
  if (verified.kind === "lint")
    return verified.linted > 0
      ? `Lint (${verified.linter}): ${count(verified.linted, "Python file")} ${what}`
      : null;
  return verified.projects.length > 0
    ? `Type check: ${count(verified.projects.length, "project")} ${what}`
    : null;
}
