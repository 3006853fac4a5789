/** The words that human reports share. */

import type { Site } from "../sites/site";
import { printable } from "../terminal/printable";

/** `1 site`, `2 sites` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The legacy export of a site and the form of its use: `createManager (call)`. */
export function nameOf(site: Site): string {
  return printable(`${exportOf(site)} (${site.kind})`);
}

function exportOf(site: Site): string {
  if (site.export === "*") return `all of ${site.module}`;
  return site.export === "default" ? `default of ${site.module}` : site.export;
}
