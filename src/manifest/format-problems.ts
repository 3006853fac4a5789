/** Shows what is wrong with a manifest, and how to mend it. */

import { createPaint } from "../terminal/colors";
import { printable } from "../terminal/printable";
import type { ManifestProblem } from "./problems";

/** A one-line JSON manifest is one very long line: so many code units of it are shown around the place. */
const FRAME_WIDTH = 100;

/**
 * The problems as text for a terminal: place, field and message, the line with a caret below the
 * place, and the mend. Ends without a line break.
 */
export function formatProblems(
  problems: readonly ManifestProblem[],
  { color }: { readonly color: boolean },
): string {
  const { bold, dim, red } = createPaint(color);
  const formatted = problems.map((problem) => {
    const { file, path, position, message, fix } = problem;
    const place = position ? `${file}:${position.line}:${position.column}` : file;
    const field = path === "" ? "" : `${path}: `;
    return [
      `${bold(printable(place))}  ${printable(field)}${red(paragraphs(message))}`,
      ...frameOf(problem).map(dim),
      `${bold("fix:")} ${paragraphs(fix)}`,
    ].join("\n");
  });
  return formatted.join("\n\n");
}

/** A message may have several lines. */
function paragraphs(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

function frameOf({ position, line }: ManifestProblem): readonly string[] {
  if (!position || line === null) return [];
  const from = position.column > FRAME_WIDTH ? position.column - FRAME_WIDTH / 2 : 0;
  const before = printable(line.slice(from, position.column - 1));
  const shown = before + printable(line.slice(position.column - 1, from + FRAME_WIDTH));
  // Tabs stay, so that the caret stands under its character whatever their width is.
  const indent = before.replaceAll(/[^\t]/g, " ");
  const gutter = `  ${position.line} | `;
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length - 2)}| ${indent}^`];
}
