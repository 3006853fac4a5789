/** Keeps the texts that were read last, as a file that matters is looked at several times in a run. */

import type { RepoPath } from "./paths";
import type { ReadResult } from "./workspace";

/** About 16 MB of texts that hold one byte a character. */
const MOST_CHARACTERS = 16 << 20;

/** Reads through `read`, and not again what is among the last texts of together at most `most` code units. */
export function keepingTexts(
  read: (path: RepoPath) => ReadResult,
  most = MOST_CHARACTERS,
): (path: RepoPath) => ReadResult {
  // A map lists its keys in the order in which they came.
  const kept = new Map<RepoPath, Extract<ReadResult, { ok: true }>>();
  let size = 0;

  function keep(path: RepoPath, result: Extract<ReadResult, { ok: true }>): void {
    if (result.text.length > most) return;
    kept.set(path, result);
    size += result.text.length;
    for (const [oldest, { text }] of kept) {
      if (size <= most) return;
      kept.delete(oldest);
      size -= text.length;
    }
  }

  return (path) => {
    const known = kept.get(path);
    if (known) {
      kept.delete(path);
      kept.set(path, known);
      return known;
    }
    const result = read(path);
    if (result.ok) keep(path, result);
    return result;
  };
}
