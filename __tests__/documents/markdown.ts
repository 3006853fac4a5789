/** Reads what tests need of the project's documents. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

export function documentText(name: string): string {
  return readFileSync(join(ROOT, name), "utf8");
}

/** The headings of a document without their marks. */
export function headingsOf(name: string): readonly string[] {
  const withoutCode = documentText(name).replace(/^```[\s\S]*?^```/gm, "");
  return [...withoutCode.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
}

/** The cells of the first table below a heading, without its head. */
export function tableBelow(name: string, heading: string): readonly (readonly string[])[] {
  const text = documentText(name);
  const at = text.indexOf(`# ${heading}\n`);
  if (at === -1) throw new Error(`${name} has no heading ${heading}`);
  const table = /(?:^\|.*\|\n)+/m.exec(text.slice(at))?.[0] ?? "";
  const rows = table.trimEnd().split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
