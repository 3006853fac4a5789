/** Judges what is done with a legacy export: a rewrite, or a refusal with its reason. */

import type { Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import type { SiteKind } from "../../../sites/site";
import { type PythonFile, textOf } from "../modules/module";
import type { Context } from "../names/context";
import type { Root } from "../names/entries";
import { type ExportRules, rulesFor, transformOf } from "../pairs/rules";
import { keepsCalls, keepsConstruction } from "../pairs/same-calls";
import { scopeAt } from "../syntax/scope";
import { fieldOf, namedChildren, type SyntaxNode, spanOf, wrapped } from "../syntax/syntax";
import { isTarget } from "../syntax/targets";
import { follow } from "./chains";
import { isHandedOn } from "./handed-on";
import { heldUses } from "./held-uses";
import { kindOf } from "./kinds";
import { judgeCall } from "./matched";
import { manual, refusalOf } from "./refusals";
import type { Use, Verdict } from "./use";

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
  const twin = rules.bare ? twinOf(node, kind, rules.bare.text, context, legacyIn) : null;
  if (twin !== null) return refuse("no-replacement", `Another ${twin} is the same one, or becomes it.`);
  if (rules.bare && rules.bare.expression.type === "identifier" && isValuePattern(node))
    return refuse("no-replacement", `In a pattern \`${rules.bare.text}\` alone would take any value.`);
  if (rules.bare && rules.bare.expression.type === "attribute" && becomesMethod(node, context.file))
    return refuse("no-replacement", `As a member of a class \`${rules.bare.text}\` gets other arguments.`);
  if (rules.bare) return one(rename(node, rules.bare.text, rules.bare.imports));
  const held = best.filter(({ chain }) => chain.match.steps > 0);
  const uses = held.length > 0 ? heldUses({ node, origin, kind }, held, rules, context, legacyIn) : null;
  return uses ?? one(manual(refusalOf(rules, origin, best.map(({ chain }) => chain)[0], context)));
}

export function lazyDetail(path: string): string {
  return `It comes through \`__getattr__\` of ${path}.`;
}

/** What stands beside a use that must not be the same, and has the name of the replacement or is a legacy use as well. */
function twinOf(
  node: SyntaxNode,
  kind: SiteKind,
  name: string,
  { file }: Context,
  legacyIn: (span: Span) => boolean,
): string | null {
  const one = wrapped(node);
  const { what, all } = besides(one, kind);
  const isTwin = (other: SyntaxNode) =>
    legacyIn(other) || textOf(other, file).split(".").at(-1) === name.split(".").at(-1);
  return all.some((other) => other !== one && isTwin(other)) ? what : null;
}

/** The bases of a class, the keys of a dictionary or the members of a set, of which one is `node`. */
function besides(
  node: SyntaxNode,
  kind: SiteKind,
): { readonly what: string; readonly all: readonly SyntaxNode[] } {
  const { parent } = node;
  if (kind === "subclass" && parent) return { what: "base of the class", all: namedChildren(parent) };
  if (parent?.type === "set") return { what: "member of the set", all: namedChildren(parent) };
  if (parent?.type !== "pair" || fieldOf(parent, "key") !== node) return { what: "", all: [] };
  const pairs = parent.parent ? namedChildren(parent.parent) : [];
  return { what: "key of the dictionary", all: pairs.flatMap((pair) => fieldOf(pair, "key") ?? []) };
}

/** Out of sight of the pairs the export may be given the arguments of today, and its replacement takes others. */
function mayCallElsewhere(node: SyntaxNode, kind: SiteKind, rules: ExportRules, { file }: Context): boolean {
  if (kind === "type") return false;
  if (kind === "subclass") return !keepsConstruction(rules);
  return !keepsCalls(rules) && isHandedOn(node, file);
}

/** `create = create` in the body of a class: a function becomes a method there, and what is bound already does not. */
function becomesMethod(node: SyntaxNode, { bound }: PythonFile): boolean {
  const outer = wrapped(node);
  return (
    scopeAt(node, bound).kind === "class" && outer.parent?.type === "assignment" && outer.field === "right"
  );
}

/** The name is replaced, and what is done with it stays. */
function rename(node: SyntaxNode, text: string, names: ReadonlySet<string>): Verdict {
  return {
    kind: "edit",
    edits: [{ span: spanOf(node), text }],
    names,
    replacement: text,
  };
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
export function isStored(node: SyntaxNode): boolean {
  return node.type === "attribute" && isTarget(node);
}
