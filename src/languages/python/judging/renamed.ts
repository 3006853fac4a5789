/** What the names of a module's scope become, for patches that name them as strings. */

import type { Refusal } from "../../../sites/analysis";
import type { Context } from "../names/context";
import { rulesFor } from "../pairs/rules";
import { fieldOf, wrapped } from "../syntax/syntax";
import type { Use } from "../uses/use";
import type { JudgedEntry } from "./judge";

/** By name: the dotted name that stands for it after the edits, or why a patch cannot follow. Names that stay are not there. */
export function renamedBy(
  settled: readonly JudgedEntry[],
  { book, file }: Context,
): ReadonlyMap<string, string | Refusal> {
  const moved: { readonly name: string; readonly text: string; readonly runs: boolean }[] = [];
  const renamed = new Map<string, string | Refusal>();
  for (const { entry, uses, refusal, waiver, aliased } of settled) {
    const { binding, origin } = entry;
    if (!binding || !origin || binding.scope.parent || refusal || waiver !== null) continue;
    const { bare, patterns } = rulesFor(origin, book);
    const [pattern] = patterns;
    const isSingle =
      patterns.length === 1 && pattern?.steps.length === 1 && pattern.steps[0]?.kind === "call";
    const call = isSingle ? pattern.replacement.call : null;
    const text = aliased !== null ? binding.name : (bare?.text ?? call?.callee);
    const runs = uses.some(({ kind }) => kind !== "type");
    if (text === undefined) renamed.set(binding.name, { code: "mock-form" });
    else moved.push({ name: binding.name, text, runs });
  }
  for (const { name, text } of moved) {
    const twin = moved.find((other) => other.name !== name && other.runs && meets(other.text, text));
    renamed.set(name, twin ? { code: "mock-merges", detail: `See \`${twin.name}\`.` } : text);
  }
  // `Alias = Legacy` goes on as `Alias`, which means the replacement from now on, unless it may still be another.
  const uses = settled.flatMap((entry) => entry.uses);
  const aliases = (isMoved: boolean) =>
    uses.flatMap((use) => ((use.verdict.kind === "edit") === isMoved ? (aliasBy(use, file) ?? []) : []));
  const staying = new Set(aliases(false));
  for (const name of aliases(true)) if (!renamed.has(name) && !staying.has(name)) renamed.set(name, name);
  return renamed;
}

/** The name of the module's scope that a use gives to the export itself. */
function aliasBy({ node }: Use, { bound, text }: Context["file"]): string | null {
  const whole = wrapped(node);
  const assignment = whole.parent?.type === "assignment" && whole.field === "right" ? whole.parent : null;
  const left = assignment ? fieldOf(assignment, "left") : null;
  if (left?.type !== "identifier" || bound.declaredBy.get(left)?.scope.parent !== null) return null;
  return text.slice(left.start, left.end);
}

/** One name is the other, or a member of it. */
function meets(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
