/** Says what to do after a report, as a command to copy. */

import { printable } from "../terminal/printable";
import type { Report } from "./report";
import type { Totals } from "./totals";
import { count } from "./words";

/** One sentence without its end. */
export function nextStep(report: Report, totals: Totals): string {
  const { files, sites, failedFiles } = totals;
  const check = command(report, "check");
  const byHand = `decide ${the(sites.manual, "site")} above by hand, then run: ${check}`;
  const mend = (again: string) => `mend ${the(failedFiles, "failed file")}, then run: ${again}`;

  if (report.command === "check") {
    if (sites.rewrite > 0) return command(report, "run");
    if (failedFiles > 0) return mend(check);
    if (sites.manual > 0) return byHand;
    if (report.selection.files.length > 0) return command(report, "check", []);
    return `keep this in CI, so that no site comes back: ${check}`;
  }
  if (!report.delivery && files.changed > 0) return command(report, "run --write");
  if (failedFiles > 0) return mend(command(report, report.delivery ? "run --write" : "run"));
  return sites.manual > 0 ? byHand : check;
}

function command({ selection }: Report, name: string, files = selection.files): string {
  return printable(["npx ssot-codemod", name, ...[...selection.manifest, ...files].map(quote)].join(" "));
}

function the(number: number, noun: string): string {
  return number === 1 ? `the ${noun}` : `the ${count(number, noun)}`;
}

/** Quotes a word for a shell where it needs it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
