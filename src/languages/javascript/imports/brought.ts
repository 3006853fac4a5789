/** What became of an entry of the file, with the edits of its uses. */

import type { Edit } from "../../../edits/edit";
import type { Disposition } from "../../../sites/site";
import type { LocalNames } from "../rewriting/rewrite";
import type { Verdict } from "../uses/entries";
import type { Use } from "../uses/uses";
import type { TakenName } from "../values/root";

/** What became of an item: of a door, or of a pattern that takes names out of a module object. */
export interface BroughtItem {
  /** Its disposition; null when it is no site of its own. */
  readonly disposition: Disposition | null;
  /** It stays in the text, as a use of the re-exports on its way. */
  readonly stays: boolean;
}

/** What became of an entry. `local` and `edits` may be called once the imports are settled. */
export interface Brought {
  readonly item: BroughtItem;
  readonly taken: readonly { readonly taken: TakenName; readonly item: BroughtItem }[];
  readonly local: (use: Use) => LocalNames;
  readonly edits: () => readonly Edit[];
}

/** The edits of a use, once the names are known. */
export function editsOf(verdict: Verdict, local: LocalNames): readonly Edit[] {
  return verdict.kind === "edit" ? verdict.rewrite.edits(local) : [];
}
