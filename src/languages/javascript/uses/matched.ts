/** The rewrite of a whole legacy expression: its replacement, and what becomes of its promise. */

import type { LegacyRole } from "../../../manifest/schema";
import { withoutUser } from "../../../sites/without-user";
import { isAwaited, placeOf, settlePromise } from "../promises/promises";
import { mayAwait } from "../promises/returned-promises";
import { fitted } from "../rewriting/fit";
import { type Rewrite, refuse } from "../rewriting/rewrite";
import { type Substitution, substitute } from "../rewriting/substitute";
import type { Match } from "../values/chains";
import type { FileContext } from "../values/ways";

/** Rewrites a match, or says why a person has to look at it. */
export function rewriteMatch(match: Match, role: LegacyRole, { module }: FileContext): Substitution {
  const { pattern, template, whole } = match;
  if (role === "factory" && isWithoutArguments(match))
    return { refusal: withoutUser([...match.arguments.keys()]) };
  const place = pattern.losesPromise ? placeOf(whole, module) : whole;
  const substitution = substitute(match, place, module);
  if ("refusal" in substitution) return substitution;
  if (template.awaits && !mayAwait(whole, module)) return refuse("await-not-allowed");
  const settled = pattern.losesPromise
    ? settlePromise(whole, place, template.expression, module)
    : { edits: [] };
  if ("refusal" in settled) return settled;
  const { rewrite } = substitution;
  const edited: Rewrite = {
    ...rewrite,
    ...(pattern.losesPromise && place === whole && isAwaited(whole, module) && { note: AWAIT_STAYS }),
    edits: (local) => [...rewrite.edits(local), ...settled.edits],
  };
  return { ...substitution, rewrite: fitted(edited, whole, module) };
}

const AWAIT_STAYS =
  "The `await` stays: without it, what follows would run before the rest of a caller in this file.";

/** Only a rest parameter lets a call without any argument through to here. */
function isWithoutArguments({ arguments: given }: Match): boolean {
  return given.size > 0 && [...given.values()].every(({ rest, nodes }) => rest && nodes.length === 0);
}
