/** Judges what is done with a legacy export: a rewrite, or a refusal with its reason. */

import type { Edit, Span } from "../../../edits/edit";
import type { PassedOn, Refusal } from "../../../sites/analysis";
import { createPositions } from "../../../sites/lines";
import type { Origin } from "../../../sites/links";
import type { SiteKind } from "../../../sites/site";
import { textOf } from "../modules/module";
import type { Context } from "../names/context";
import type { Root } from "../names/entries";
import type { CallPattern } from "../pairs/patterns";
import { type ExportRules, rulesFor, transformOf } from "../pairs/rules";
import { keepsCalls, keepsConstruction } from "../pairs/same-calls";
import { above, fieldOf, namedChildren, type SyntaxNode, wrapped } from "../syntax/syntax";
import { expectsError } from "../values/expected-errors";
import { type Holder, holderOf, isUnaffected } from "../values/holders";
import { isEffectFree } from "../values/purity";
import { isSameAt } from "../values/same-value";
import { type Chain, follow, type Given } from "./chains";
import { isHandedOn } from "./handed-on";
import { refusalOf } from "./refusals";
import { rewriteCall } from "./rewrite";

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

/** The uses that a root is: itself, and those of the variable that holds it. `itemWaiver` waives them all. */
export function usesOf(
  { node, origin, lazy }: Root,
  context: Context,
  legacyIn: (span: Span) => boolean,
  itemWaiver: string | null,
): readonly Use[] {
  const kind = kindOf(node);
  const rules = rulesFor(origin, context.book);
  const one = (verdict: Verdict): readonly Use[] => [{ node, origin, kind, verdict }];
  const refuse = (code: Refusal["code"], detail?: string) =>
    one(manual(detail === undefined ? { code } : { code, detail }));
  const waived = context.waiver(node.start) ?? itemWaiver;
  if (waived !== null) return one({ kind: "waived", reason: waived });
  if (!context.selected.has(transformOf(origin, context.book))) return refuse("other-transform");
  if (origin.name === "*") return refuse("namespace-escapes");
  if (lazy !== undefined) return refuse("namespace-escapes", lazyDetail(lazy));
  if (node.type === "comment") return refuse("comment-in-the-way");
  if (isStored(node)) return refuse("reassigned");
  const chains = rules.patterns.map((pattern) => ({ pattern, chain: follow(node, pattern, context.file) }));
  const best = chains.sort((a, b) => b.chain.match.steps - a.chain.match.steps);
  const whole = best.find(({ chain }) => chain.kind === "whole");
  if (whole?.chain.kind === "whole") {
    const verdict = judgeCall(whole.chain, whole.pattern, context, legacyIn);
    const isNested = verdict.kind === "manual" && verdict.refusal.code === "nested-use";
    return [{ node, origin, kind, verdict, ...(isNested ? { extent: whole.chain.match.node } : {}) }];
  }
  // A call that has other arguments than the pair is no call of another name, whatever the name alone becomes.
  const misfit = best.find(({ chain }) => chain.kind === "part" && chain.why !== "other-use");
  if (rules.bare && (misfit || mayCallElsewhere(node, kind, rules, context)))
    return one(manual(refusalOf(rules, origin, (misfit ?? best[0])?.chain, context)));
  if (rules.bare && kind === "subclass" && isTwice(node, rules.bare.text, context, legacyIn))
    return refuse("no-replacement", "Another base of the class is the same one, or becomes it.");
  if (rules.bare && rules.bare.expression.type === "identifier" && isValuePattern(node))
    return refuse("no-replacement", `In a pattern \`${rules.bare.text}\` alone would take any value.`);
  if (rules.bare) return one(rename(node, rules.bare.text, rules.bare.imports));
  const held = best.filter(({ chain }) => chain.match.steps > 0);
  const uses = held.length > 0 ? heldUses({ node, origin, kind }, held, rules, context, legacyIn) : null;
  return uses ?? one(manual(refusalOf(rules, origin, best.map(({ chain }) => chain)[0], context)));
}

export function lazyDetail(path: string): string {
  return `It comes through \`__getattr__\` of ${path}.`;
}

function judgeCall(
  chain: Extract<Chain, { kind: "whole" }>,
  pattern: CallPattern,
  { file }: Context,
  legacyIn: (span: Span) => boolean,
): Verdict {
  if (expectsError(chain.match.node, file)) return manual({ code: "raises-expected" });
  return rewriteCall(chain, pattern, file, legacyIn);
}

/** Another base of the class has the name of the replacement, or is a legacy one as well. */
function isTwice(
  node: SyntaxNode,
  name: string,
  { file }: Context,
  legacyIn: (span: Span) => boolean,
): boolean {
  const base = wrapped(node);
  const others = base.parent ? namedChildren(base.parent).filter((other) => other !== base) : [];
  return others.some(
    (other) => legacyIn(other) || textOf(other, file).split(".").at(-1) === name.split(".").at(-1),
  );
}

/** Out of sight of the pairs the export may be given the arguments of today, and its replacement takes others. */
function mayCallElsewhere(node: SyntaxNode, kind: SiteKind, rules: ExportRules, { file }: Context): boolean {
  if (kind === "type") return false;
  if (kind === "subclass") return !keepsConstruction(rules);
  return !keepsCalls(rules) && isHandedOn(node, file);
}

/** `factory = Factory()`: what is done with the variable goes on where the pattern's steps stop. */
function heldUses(
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
  const { field } = holder;
  const passed: PassedOn | null =
    field === undefined
      ? null
      : {
          names: [field],
          origin: { module: origin.module, name: origin.name },
          isForAll: true,
          isMember: true,
        };
  return [{ node, origin, kind, verdict, ...(passed && { field: passed }) }, ...uses];
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

/** The name is replaced, and what is done with it stays. */
function rename(node: SyntaxNode, text: string, names: ReadonlySet<string>): Verdict {
  return {
    kind: "edit",
    edits: [{ span: { start: node.start, end: node.end }, text }],
    names,
    replacement: text,
  };
}

function kindOf(node: SyntaxNode): SiteKind {
  const outer = wrapped(node);
  if (node.type === "comment" || node.parent?.type === "string") return "type";
  if (outer.parent?.type === "call" && fieldOf(outer.parent, "function") === outer) return "call";
  for (const at of above(node)) {
    if (at.type === "type") return "type";
    if (at.type === "argument_list") {
      const isBases = at.parent?.type === "class_definition" && at.field === "superclasses";
      return isBases && outer.parent === at ? "subclass" : "value";
    }
    if (at.type.endsWith("statement") || at.type === "block") break;
  }
  return "value";
}

/** `case module.VALUE:`, which compares; a name without a dot would be bound there. */
function isValuePattern({ type, parent }: SyntaxNode): boolean {
  return type === "attribute" && parent !== null && VALUE_PATTERNS.has(parent.type);
}

const VALUE_PATTERNS: ReadonlySet<string> = new Set([
  "case_pattern",
  "union_pattern",
  "dict_pattern",
  "keyword_pattern",
]);

/** The attribute of a module is set or deleted. */
function isStored(node: SyntaxNode): boolean {
  if (node.type !== "attribute") return false;
  if (node.field === "left" && node.parent?.type.endsWith("assignment")) return true;
  for (const at of above(node)) if (at.type === "delete_statement") return true;
  return node.parent?.type === "pattern_list" || node.parent?.type === "as_pattern_target";
}

function manual(refusal: Refusal): Verdict {
  return { kind: "manual", refusal };
}
