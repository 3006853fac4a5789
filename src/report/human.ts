/** The report for people: what changes or is left, what failed, the totals, and the next command. */

import { unifiedDiff } from "../deliver/diff";
import { createPaint, type Paint } from "../terminal/colors";
import { printable, printableLines } from "../terminal/printable";
import { mentionSections } from "./human-mentions";
import { manualSites, notedSites, sitesByFile } from "./human-sites";
import { verifiedSections } from "./human-verified";
import { nextStep } from "./next-step";
import { paintDiff } from "./paint-diff";
import type { Output, Report } from "./report";
import { summaryOf } from "./summary";
import { type Totals, totalsOf } from "./totals";
import { count } from "./words";

export default function human(report: Report, output: Output): void {
  const totals = totalsOf(report);
  const paint = createPaint(output.color);
  let isFirst = true;
  if (report.command === "run" && !report.delivery) isFirst = !writeDiffs(report, output, paint);
  for (const section of sections(report, totals, output, paint)) {
    output.write(`${isFirst ? "" : "\n"}${section}\n`);
    isFirst = false;
  }
}

/** Writes the diffs with nothing between them, as a patch; tells whether there were any. */
function writeDiffs({ plan }: Report, output: Output, paint: Paint): boolean {
  let any = false;
  for (const file of plan.files) {
    const diff = unifiedDiff(file);
    if (diff === "") continue;
    any = true;
    output.write(paintDiff(output.terminal || output.color ? printableLines(diff) : diff, paint));
  }
  return any;
}

function* sections(report: Report, totals: Totals, { quiet }: Output, paint: Paint): Generator<string> {
  if (report.command === "check") {
    yield* sitesByFile(report, paint, quiet);
  } else {
    if (report.delivery && !quiet) yield* writtenFiles(report.delivery.written, paint);
    if (report.verified) yield* verifiedSections(report.verified, paint, quiet);
    yield* notedSites(report, paint);
    yield* manualSites(report, paint, quiet);
  }
  if (totals.failures.length > 0) yield failureList(totals, paint);
  if (report.mentions) yield* mentionSections(report.mentions, paint, quiet);
  yield* leftOutFiles(report.plan.leftOut, paint);
  if (quiet) return;
  if (totals.sites.manual > MANY) yield reasonCounts(report, paint);
  yield `${summaryOf(report, totals, paint)}\n${paint.bold("Next:")} ${nextStep(report, totals)}`;
}

/** Of fewer sites by hand anyone can see what they have in common. */
const MANY = 20;

/** How many sites are left to a person for which reason, the most frequent first. */
function reasonCounts({ plan }: Report, paint: Paint): string {
  const counts = new Map<string, number>();
  for (const { disposition } of plan.files.flatMap(({ sites }) => sites))
    if (disposition.kind === "manual") counts.set(disposition.code, (counts.get(disposition.code) ?? 0) + 1);
  const list = [...counts].sort(([, a], [, b]) => b - a).map(([code, number]) => `${number} ${code}`);
  return `${paint.bold("By hand:")} ${list.join(", ")}; MIGRATION.md has a section for each.`;
}

function* writtenFiles(files: readonly string[], paint: Paint): Generator<string> {
  if (files.length === 0) return;
  yield [paint.bold("Written:"), ...files.map((file) => `  ${printable(file)}`)].join("\n");
}

function* leftOutFiles(leftOut: Report["plan"]["leftOut"], paint: Paint): Generator<string> {
  if (leftOut.length === 0) return;
  const lines = leftOut.map(({ file, of }) => `  ${printable(file)} (with ${printable(of)})`);
  const title = "Not selected, but one unit with a selected file, as one mocks what the other takes:";
  yield [paint.bold(title), ...lines].join("\n");
}

function failureList({ failures, failedFiles }: Totals, paint: Paint): string {
  const lines = failures.map(({ file, code, message, position }) => {
    const place = position ? `${file}:${position.line}:${position.column}` : file;
    return `  ${printable(place)}  ${paint.red(printable(message))} (${code})`;
  });
  return [paint.bold(`${count(failedFiles, "file")} failed:`), ...lines].join("\n");
}
