/** What the names of a module's scope become, for patches that name them as strings. */

import type { Context } from "./context";
import type { JudgedEntry } from "./judge";
import { rulesFor } from "./rules";

/** By name: the dotted name that stands for it after the edits. Names that stay, or become no name, are not there. */
export function renamedBy(settled: readonly JudgedEntry[], { book }: Context): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { entry, refusal, waiver, aliased } of settled) {
    const { binding, origin } = entry;
    if (!binding || !origin || binding.scope.parent || refusal || waiver !== null) continue;
    const { bare, patterns } = rulesFor(origin, book);
    const [pattern] = patterns;
    const isSingle =
      patterns.length === 1 && pattern?.steps.length === 1 && pattern.steps[0]?.kind === "call";
    const call = isSingle ? pattern.replacement.call : null;
    const text = aliased !== null ? binding.name : (bare?.text ?? call?.callee);
    if (text !== undefined) renamed.set(binding.name, text);
  }
  return renamed;
}
