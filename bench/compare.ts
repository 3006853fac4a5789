/** Compares new ratios with the last ones that were kept. */

import { readFileSync } from "node:fs";
import type { Result } from "./results";
import { shown } from "./table";

/** A ratio of two measured times sways by about this much between runs on one machine. */
const NOISE = 0.15;

export function readResults(file: string): readonly Result[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly Result[];
}

/** One line for each ratio that moved by more than the noise, or a line that says that none did. */
export function comparisonWith(last: readonly Result[], now: readonly Result[]): string {
  const lines = now.flatMap(({ corpus, ratios }) => {
    const before = last.find((result) => result.corpus === corpus)?.ratios ?? [];
    return ratios.flatMap(({ title, ratio }) => {
      const old = before.find((each) => each.title === title)?.ratio;
      if (old === undefined) return [`${corpus}: ${title}: ${shown(ratio)}, not measured before`];
      const moved = ratio / old - 1;
      if (Math.abs(moved) <= NOISE) return [];
      return [`${corpus}: ${title}: ${shown(old)} became ${shown(ratio)}: ${moved > 0 ? "worse" : "better"}`];
    });
  });
  return lines.length > 0 ? lines.join("\n") : "No ratio moved.";
}
