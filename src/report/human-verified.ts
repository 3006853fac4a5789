/** What a verification put back, and what it could not check, for people. */

import { describeDiagnostic } from "../verify/diagnostics";
import type { PutBack, Verified } from "../verify/typecheck";
import type { Paint } from "./colors";
import { printable } from "./printable";
import { count } from "./words";

/** How many diagnostics of a file are shown; the JSON report has all. */
const SHOWN = 3;

export function* verifiedSections(
  { projects, putBack, unchecked }: Verified,
  paint: Paint,
  quiet: boolean,
): Generator<string> {
  if (putBack.length > 0)
    yield [paint.bold("Put back, as the type check found new errors:"), ...putBack.flatMap(linesOf)].join(
      "\n",
    );
  if (unchecked.length > 0) {
    const title = paint.bold("Written, but in no project whose types are checked:");
    yield [title, ...unchecked.map((file) => `  ${printable(file)}`)].join("\n");
  }
  if (!quiet && projects.length > 0)
    yield `Type check: ${count(projects.length, "project")} before and after; what was written brings no new errors.`;
}

function linesOf({ file, diagnostics }: PutBack): readonly string[] {
  const more = diagnostics.length - SHOWN;
  return [
    `  ${printable(file)}`,
    ...diagnostics.slice(0, SHOWN).map((one) => `    ${printable(describeDiagnostic(one))}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}
