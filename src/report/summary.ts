/** The totals of a report in one line for people. */

import type { Paint } from "../terminal/colors";
import type { Report } from "./report";
import type { Totals } from "./totals";
import { count } from "./words";

export function summaryOf(report: Report, totals: Totals, paint: Paint): string {
  const { files, sites, failedFiles } = totals;
  const parts = [report.command === "check" ? verdict(totals, paint) : changes(report, totals, paint)];
  if (report.command === "run" && sites.manual > 0) parts.push(`${count(sites.manual, "site")} by hand`);
  if (sites.waived > 0) parts.push(`${sites.waived} waived`);
  if (failedFiles > 0) parts.push(paint.red(`${count(failedFiles, "file")} failed`));
  const ignored = files.ignored > 0 ? ` (${files.ignored} ignored)` : "";
  return `${parts.join(", ")}; ${count(files.selected, "file")} selected${ignored}.`;
}

function verdict({ left, sites, failedFiles }: Totals, paint: Paint): string {
  if (left === 0 && failedFiles > 0)
    return `${paint.red("Not proven:")} no site is left in the files that could be read`;
  if (left === 0) return `${paint.green("Migrated:")} no site is left`;
  const how = `${sites.rewrite} by \`run\`, ${sites.manual} by hand`;
  return `${paint.red("Not migrated:")} ${count(left, "site")} left (${how})`;
}

function changes({ delivery }: Report, { files, sites }: Totals, paint: Paint): string {
  if (files.changed === 0) return delivery ? "No file changed" : "Nothing to change";
  const total = count(files.changed, "file");
  if (delivery) return paint.green(`${total} changed`);
  return `${total} to change (${count(sites.rewrite, "site")})`;
}
