/** The sites that are left, for people: with the reason and the code around each. */

import type { FilePlan } from "../plan/plan";
import type { Site } from "../sites/site";
import type { Paint } from "../terminal/colors";
import { printable } from "../terminal/printable";
import { codeFrame } from "./code-frame";
import { type Place, placeOf } from "./places";
import type { Report } from "./report";
import { isLeft } from "./totals";
import { count, nameOf } from "./words";

/** After `run`: each site that a person has to decide, at `file:line:column`. */
export function* manualSites(report: Report, paint: Paint, quiet: boolean): Generator<string> {
  const blocks: string[] = [];
  for (const { file, left } of filesLeft(report)) {
    for (const { site, place } of left) {
      const at = `${printable(file.path)}:${place.start.line}:${place.start.column}`;
      const lines = [`${paint.bold(at)}  ${describe(site, paint)}`];
      if (!quiet) lines.push(...indent(codeFrame(place, paint), 2));
      blocks.push(lines.join("\n"));
    }
  }
  if (blocks.length === 0) return;
  const title = paint.bold(`${count(blocks.length, "site")} to decide by hand:`);
  if (quiet) yield [title, ...blocks].join("\n");
  else yield* [title, ...blocks];
}

/** After `run`: the rewritten sites of which a reviewer should know more than the diff shows. */
export function* notedSites({ plan, delivery }: Report, paint: Paint): Generator<string> {
  const written = new Set(delivery?.written);
  const lines = plan.files.flatMap((file) =>
    file.sites.flatMap((site) => {
      const { disposition } = site;
      if (disposition.kind !== "rewrite" || disposition.note === undefined) return [];
      const { start } = placeOf(site, file, written.has(file.path));
      const at = `${printable(file.path)}:${start.line}:${start.column}`;
      return [`${paint.bold(at)}  ${nameOf(site)}: ${printable(disposition.note)}`];
    }),
  );
  if (lines.length > 0)
    yield [paint.bold(`${count(lines.length, "rewritten site")} to look at:`), ...lines].join("\n");
}

/** After `check`: each site that is not migrated, file by file. */
export function* sitesByFile(report: Report, paint: Paint, quiet: boolean): Generator<string> {
  for (const { file, left } of filesLeft(report)) {
    const positions = left.map(({ place: { start } }) => `${start.line}:${start.column}`);
    const width = positions.reduce((widest, { length }) => Math.max(widest, length), 0);
    const lines = [paint.bold(printable(file.path))];
    for (const [index, { site, place }] of left.entries()) {
      lines.push(`  ${positions[index]?.padEnd(width)}  ${describe(site, paint)}`);
      if (site.disposition.kind === "manual" && !quiet)
        lines.push(...indent(codeFrame(place, paint), width + 4));
    }
    yield lines.join("\n");
  }
}

interface FileLeft {
  readonly file: FilePlan;
  readonly left: readonly { readonly site: Site; readonly place: Place }[];
}

function* filesLeft({ command, plan, delivery }: Report): Generator<FileLeft> {
  const written = new Set(delivery?.written);
  for (const file of plan.files) {
    const left = file.sites
      .filter((site) => isLeft(site, command))
      .map((site) => ({ site, place: placeOf(site, file, written.has(file.path)) }));
    if (left.length > 0) yield { file, left };
  }
}

function describe(site: Site, paint: Paint): string {
  const { disposition } = site;
  if (disposition.kind === "rewrite") {
    const note = disposition.note === undefined ? "" : `. ${printable(disposition.note)}`;
    return `${nameOf(site)}: can be rewritten by \`run\`${note}`;
  }
  const code = disposition.kind === "manual" ? ` (${disposition.code})` : "";
  return `${nameOf(site)}: ${paint.yellow(printable(disposition.reason))}${code}`;
}

function indent(lines: readonly string[], width: number): string[] {
  return lines.map((line) => " ".repeat(width) + line);
}
