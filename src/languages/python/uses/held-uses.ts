/** The uses behind a variable or attribute that holds a part of a legacy expression. */

import type { Span } from "../../../edits/edit";
import { memberNamed } from "../../../sites/analysis";
import { createPositions } from "../../../sites/lines";
import type { Context } from "../names/context";
import type { CallPattern } from "../pairs/patterns";
import type { ExportRules } from "../pairs/rules";
import type { SyntaxNode } from "../syntax/syntax";
import { type Holder, holderOf, isUnaffected } from "../values/holders";
import { isEffectFree } from "../values/purity";
import { isSameAt } from "../values/same-value";
import { type Chain, follow, type Given } from "./chains";
import { kindOf } from "./kinds";
import { judgeCall } from "./matched";
import { manual, refusalOf } from "./refusals";
import type { Use, Verdict } from "./use";

/** `factory = Factory()`: what is done with the variable goes on where the pattern's steps stop. */
export function heldUses(
  { node, origin, kind }: Pick<Use, "node" | "origin" | "kind">,
  held: readonly { readonly pattern: CallPattern; readonly chain: Chain }[],
  rules: ExportRules,
  context: Context,
  legacyIn: (span: Span) => boolean,
): readonly Use[] | null {
  const [first] = held;
  const steps = first?.chain.match.steps ?? 0;
  const holder = first ? holderOf(first.chain.match.node, context.file) : null;
  if (!holder) return null;
  const given: Given = first?.chain.match.given ?? new Map();
  if (holder.isElsewhere && [...given.values()].some((value) => value !== null)) return null;
  const patterns = held.filter(({ chain }) => chain.match.steps === steps).map(({ pattern }) => pattern);
  const reads = holder.reads.map((read) => {
    const chains = patterns.map((pattern) => ({
      pattern,
      chain: follow(read, pattern, context.file, steps, given),
    }));
    const whole = chains.find(({ chain }) => chain.kind === "whole");
    return { read, match: whole ?? chains.find(({ chain }) => !isOtherUse(chain)) ?? null };
  });
  const others = reads.flatMap(({ read, match }) => (match ? [] : [read]));
  const escaped = escapeOf(holder, others, membersAt(steps, patterns), context);
  const uses = reads.flatMap(({ read, match }): readonly Use[] => {
    const waived = context.waiver(read.start);
    const base = { node: read, origin, kind: kindOf(read), heldBy: node };
    if (waived !== null) return [{ ...base, verdict: { kind: "waived", reason: waived } }];
    if (!match) return [];
    const { chain, pattern } = match;
    if (escaped !== null) return [{ ...base, verdict: manual({ code: "holder-used", detail: escaped }) }];
    if (!isSameGiven(given, pattern, read, context))
      return [{ ...base, verdict: manual({ code: "argument-effects", detail: MOVED }) }];
    const verdict =
      chain.kind === "whole"
        ? judgeCall(chain, pattern, context, legacyIn)
        : manual(refusalOf(rules, origin, chain, context));
    return [{ ...base, verdict }];
  });
  const isLeft = others.length > 0 || uses.some(({ verdict }) => verdict.kind !== "edit");
  const verdict: Verdict =
    isLeft || uses.length === 0 || !holder.canGo || !holder.statement
      ? manual(escaped === null ? { code: "holder-used" } : { code: "holder-used", detail: escaped })
      : { kind: "gone", statement: holder.statement };
  // What else is done with the variable is not a use of the export by itself: the constructor stands for it.
  const field = holder.field === undefined ? undefined : memberNamed(holder.field, origin);
  return [{ node, origin, kind, verdict, ...(field && { field }) }, ...uses];
}

const MOVED = "It is an argument of the call that makes the factory, and may be another one here.";

/** What the constructor was given can be evaluated where what it made is used; what goes, never. */
function isSameGiven(
  given: Given,
  { replacement }: CallPattern,
  read: SyntaxNode,
  { file }: Context,
): boolean {
  return [...given].every(([parameter, value]) => {
    if (value === null) return true;
    const isUsed = replacement.parameters.some(({ name }) => name === parameter);
    return isUsed ? isSameAt(value, read, file) : isEffectFree(value, file);
  });
}

function isOtherUse(chain: Chain): boolean {
  return chain.kind === "part" && chain.why === "other-use";
}

/** Why calls of what is held stay: others can reach it, or something here may notice that it was not called. */
function escapeOf(
  holder: Holder,
  others: readonly SyntaxNode[],
  members: ReadonlySet<string>,
  { file }: Context,
): string | null {
  if (holder.isShared) return `Others can use \`${holder.name}\`.`;
  const escaping = others.filter((read) => !isUnaffected(read, members, file));
  if (escaping.length === 0) return null;
  const positions = createPositions(file.text);
  const lines = [...new Set(escaping.map(({ start }) => positions(start).line))];
  return `See line ${lines.join(", ")}.`;
}

/** The names that the next steps take of what is held. */
function membersAt(steps: number, patterns: readonly CallPattern[]): ReadonlySet<string> {
  const next = patterns.map((pattern) => pattern.steps[steps]);
  return new Set(next.flatMap((step) => (step?.kind === "member" ? [step.name] : [])));
}
