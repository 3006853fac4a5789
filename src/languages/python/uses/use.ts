/** One use of a legacy export, and the verdict on it. */

import type { Edit, Span } from "../../../edits/edit";
import type { PassedOn, Refusal } from "../../../sites/analysis";
import type { Origin } from "../../../sites/links";
import type { SiteKind } from "../../../sites/site";
import type { SyntaxNode } from "../syntax/syntax";

export type Verdict =
  | {
      readonly kind: "edit";
      readonly edits: readonly Edit[];
      /** The importable names that the replacement uses. */
      readonly names: ReadonlySet<string>;
      readonly replacement: string;
      readonly note?: string;
    }
  /** A statement that only held a factory goes, when every use of what it held is rewritten. */
  | { readonly kind: "gone"; readonly statement: SyntaxNode }
  | { readonly kind: "manual"; readonly refusal: Refusal }
  | { readonly kind: "waived"; readonly reason: string };

export interface Use {
  readonly node: SyntaxNode;
  readonly origin: Origin;
  readonly kind: SiteKind;
  readonly verdict: Verdict;
  /** The use of the factory that this one's variable holds. */
  readonly heldBy?: SyntaxNode;
  /** The attribute that holds what is made here, which goes if no other file has to do with it; always the same value. */
  readonly field?: PassedOn;
  /** The whole call, where another use stands in what it would move. */
  readonly extent?: Span;
}
