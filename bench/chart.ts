/** Draws the CPU time of each contender on the largest corpus with sites, on a logarithmic axis, as SVG. */

import type { Medians, Result } from "./results";

const ROW = 26;
const LABELS = 150;
const BARS = 520;
const OURS = new Set(["check", "check --cache", "run"]);
// Start-up times belong to no corpus.
const NOT_DRAWN = new Set(["node -e 0", "--version"]);

export function chartOf(results: readonly Result[]): string {
  const withSites = results.filter(({ counts }) => counts.sites > 0);
  const largest = withSites.reduce<Result | undefined>(
    (best, each) => (best && best.counts.files >= each.counts.files ? best : each),
    undefined,
  );
  if (!largest) return svg("No corpus with sites", 0, []);
  const drawn = largest.medians.filter(({ name }) => !NOT_DRAWN.has(name));
  const sorted = [...drawn].sort((a, b) => a.cpu - b.cpu);
  const [least, most] = [sorted[0]?.cpu ?? 1, sorted.at(-1)?.cpu ?? 1];
  // The shortest bar is a tenth of the longest one's decades, so that it can be seen.
  const width = (cpu: number) => BARS * ((1 + Math.log10(cpu / least)) / (1 + Math.log10(most / least)));
  const title = `CPU seconds on ${largest.counts.files} files with ${largest.counts.sites} sites (logarithmic)`;
  return svg(title, sorted.length, [...sorted.flatMap((each, index) => bar(each, index, width(each.cpu)))]);
}

function bar({ name, cpu }: Medians, index: number, width: number): readonly string[] {
  const y = ROW * (index + 1);
  const color = OURS.has(name) ? "#2563eb" : "#94a3b8";
  return [
    `<text x="0" y="${y + 17}">${name}</text>`,
    `<rect x="${LABELS}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${color}"/>`,
    `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + 17}">${cpu.toFixed(cpu < 10 ? 2 : 0)}</text>`,
  ];
}

function svg(title: string, rows: number, lines: readonly string[]): string {
  const [width, height] = [LABELS + BARS + 70, ROW * (rows + 1) + 8];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="0" y="16" font-weight="bold">${title}</text>`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}
