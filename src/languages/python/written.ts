/** Where a Python file says something instead of doing it: in comments and strings. */

import type { Written } from "../language";
import { readFile } from "./modules/module";

/** Null for a file that cannot be parsed. */
export function writtenIn(path: string, text: string): Written | null {
  const read = readFile(path, text);
  if (!("file" in read)) return null;
  const { comments, strings, bound } = read.file;
  return {
    parts: [
      ...comments.map((span) => ({ span, in: "comment" as const })),
      ...strings.map(({ start, end }) => ({ span: { start, end }, in: "string" as const })),
    ].sort((a, b) => a.span.start - b.span.start),
    binds: new Set(bound.module.bindings.keys()),
  };
}
