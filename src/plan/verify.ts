/** Checks the edits of one file for bounds and overlap, and applies them. */

import { applyEdits, type Edit, orderEdits } from "../edits/edit";
import type { Failure } from "../sites/site";
import type { RepoPath } from "../workspace/paths";

/** The ordered edits and the text after them; a failure leaves the file alone. */
export function verifyEdits(
  path: RepoPath,
  before: string,
  edits: readonly Edit[],
): { readonly edits: readonly Edit[]; readonly after: string } | { readonly failure: Failure } {
  const ordered = orderEdits(edits, before.length);
  if ("conflict" in ordered) return { failure: { file: path, ...ordered.conflict } };
  return { edits: ordered.edits, after: applyEdits(before, ordered.edits) };
}
