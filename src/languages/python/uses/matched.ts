/** Judges a call that is the whole of a legacy expression. */

import type { Span } from "../../../edits/edit";
import type { Context } from "../names/context";
import type { CallPattern } from "../pairs/patterns";
import { expectsError } from "../values/expected-errors";
import type { Chain } from "./chains";
import { manual } from "./refusals";
import { rewriteCall } from "./rewrite";
import type { Verdict } from "./use";

export function judgeCall(
  chain: Extract<Chain, { kind: "whole" }>,
  pattern: CallPattern,
  { file }: Context,
  legacyIn: (span: Span) => boolean,
): Verdict {
  if (expectsError(chain.match.node, file)) return manual({ code: "raises-expected" });
  return rewriteCall(chain, pattern, file, legacyIn);
}
