/** The report for machines: JSON, version 1. What it holds is a contract (ARCHITECTURE.md). */

import type { Mentions } from "../mentions/mention";
import type { FilePlan } from "../plan/plan";
import type { Failure, Site } from "../sites/site";
import { placeOf } from "./places";
import type { Output, Report } from "./report";
import { totalsOf } from "./totals";

export default function json(report: Report, output: Output): void {
  const { files, sites, failures } = totalsOf(report);
  const written = new Set(report.delivery?.written);
  const value = {
    schemaVersion: 1,
    tool: { name: "ssot-codemod", version: report.version },
    migration: report.plan.migration,
    command: report.command,
    summary: {
      files: {
        selected: files.selected,
        clean: files.clean,
        withSites: files.withSites,
        changed: files.changed,
        failed: files.failed,
        ignored: files.ignored,
      },
      sites,
    },
    sites: report.plan.files.flatMap((file) =>
      file.sites.map((site) => siteValue(site, file, written.has(file.path))),
    ),
    failures: failures.map(failureValue),
    ...(report.plan.leftOut.length > 0 && { leftOut: report.plan.leftOut }),
    // Who reads reports from before there were several finds the first where it was.
    ...(report.verified && { verification: report.verified[0], verifications: report.verified }),
    ...(report.mentions && mentionValues(report.mentions)),
  };
  output.write(`${JSON.stringify(value, null, 2)}\n`);
}

function siteValue(site: Site, file: FilePlan, written: boolean) {
  const { start, end } = placeOf(site, file, written);
  const { disposition } = site;
  return {
    file: site.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    package: file.package,
    language: site.language,
    transform: site.transform,
    kind: site.kind,
    module: site.module,
    export: site.export,
    disposition: disposition.kind,
    replacement: disposition.kind === "rewrite" ? disposition.replacement : null,
    reason: disposition.kind === "rewrite" ? null : disposition.reason,
    code: disposition.kind === "manual" ? disposition.code : null,
    ...(disposition.kind === "rewrite" && disposition.note !== undefined && { note: disposition.note }),
  };
}

function mentionValues({ mentions, unread }: Mentions) {
  return {
    mentions: mentions.map(({ file, start, end, name, in: place }) => ({
      file,
      line: start.line,
      column: start.column,
      endColumn: end.column,
      name,
      in: place,
    })),
    unread: unread.map(({ file, code, message }) => ({ file, code, message })),
  };
}

function failureValue({ file, code, message, position }: Failure) {
  return { file, code, message, line: position?.line ?? null, column: position?.column ?? null };
}
