/** Prints a result for people. */

import type { Medians, Ratio, Result } from "./results";

/** Several lines: what was measured, one line a contender, one line a ratio. */
export function tableOf({ corpus, counts, repetitions, medians, ratios }: Result): string {
  const { files, sites, filesWithSites } = counts;
  return [
    `${corpus}: ${files} files, ${sites} sites in ${filesWithSites} files; medians of ${repetitions} rounds`,
    row(["", "wall s", "CPU s", "peak MB"]),
    ...medians.map((each) => medianRow(each, repetitions)),
    ...ratios.map(ratioLine),
    "",
  ].join("\n");
}

function medianRow({ name, wall, cpu, memory, rounds }: Medians, repetitions: number): string {
  const megabytes = memory === null ? "?" : (memory / 2 ** 20).toFixed(0);
  const fewer = rounds < repetitions ? `  (of ${rounds})` : "";
  return row([name, wall.toFixed(3), cpu.toFixed(3), megabytes]) + fewer;
}

function row([first = "", ...rest]: readonly string[]): string {
  return `  ${first.padEnd(18)}${rest.map((cell) => cell.padStart(10)).join("")}`;
}

function ratioLine({ title, ratio, atMost }: Ratio): string {
  if (atMost === null) return `  ${title}: ${shown(ratio)}`;
  const verdict = ratio <= atMost ? "reached" : "not reached";
  return `  ${title}: ${shown(ratio)} (at most ${shown(atMost)}: ${verdict})`;
}

/** Small ratios read better upside down: 1/150 rather than 0.0067. */
export function shown(ratio: number): string {
  return ratio < 0.5 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2);
}
