/** Hand-made reports for the tests of reporters. */

import { applyEdits, type Edit } from "../../src/edits/edit";
import type { FilePlan, Plan } from "../../src/plan/plan";
import type { Output, Report, Reporter } from "../../src/report/report";
import type { Disposition, Failure, Position, Site } from "../../src/sites/site";

export const REWRITE: Disposition = { kind: "rewrite", replacement: "Manager.forUser(ctx)" };
export const NOTED: Disposition = {
  kind: "rewrite",
  replacement: "Manager.forUser(ctx)",
  note: "it was not awaited",
};
export const WAIVED: Disposition = { kind: "waived", reason: "kept until the old API is switched off" };

export function manual(reason: string): Disposition {
  return { kind: "manual", code: "stated-in-manifest", reason };
}

/** A site at the first place where `at` stands in the text. */
export function siteAt(
  text: string,
  at: string,
  disposition: Disposition,
  rest: Partial<Pick<Site, "kind" | "export">> = {},
): Omit<Site, "file"> {
  const start = text.indexOf(at);
  if (start === -1) throw new Error(`no ${JSON.stringify(at)} in the text`);
  const span = { start, end: start + at.length };
  return {
    span,
    start: positionOf(text, span.start),
    end: positionOf(text, span.end),
    language: "typescript",
    transform: "factory-calls",
    kind: "call",
    module: "packages/core/factory.ts",
    export: "createManager",
    disposition,
    ...rest,
  };
}

export function replacing(text: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
  return pairs.map(([old, replacement]) => {
    const start = text.indexOf(old);
    return { span: { start, end: start + old.length }, text: replacement };
  });
}

export function fileOf(
  path: string,
  before: string,
  sites: readonly Omit<Site, "file">[],
  edits: readonly Edit[] = [],
): FilePlan {
  return {
    path,
    package: "@acme/a",
    sites: sites.map((site) => ({ ...site, file: path })),
    edits,
    before,
    after: applyEdits(before, edits),
  };
}

export function reportOf(
  command: Report["command"],
  files: readonly FilePlan[],
  failures: readonly Failure[] = [],
  rest: Partial<Report> = {},
): Report {
  const plan: Plan = {
    migration: "unified-manager",
    root: "/repo",
    files,
    failures,
    counts: {
      selected: 10,
      clean: 10 - files.length - failures.length,
      withSites: files.length,
      changed: files.filter(({ edits }) => edits.length > 0).length,
      failed: failures.length,
      ignored: 0,
    },
    leftOut: [],
  };
  return { version: "1.2.3", command, selection: { manifest: [], files: [] }, plan, delivery: null, ...rest };
}

export async function render(
  reporter: Reporter,
  report: Report,
  options: Partial<Output> = {},
): Promise<string> {
  let text = "";
  const write = (part: string) => {
    text += part;
  };
  await reporter(report, { write, color: false, terminal: false, quiet: false, ...options });
  return text;
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
