/** Judges one entry of a file: its uses, and what can become of the item through which they come in. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { PassedOn, Refusal } from "../../sites/analysis";
import type { Link } from "../../sites/links";
import { exportedName } from "./import-changes";
import { removeFromList, statementSpan } from "./lists";
import type { JavaScriptModule } from "./module";
import type { Rewrite } from "./rewrite";
import type { Entry } from "./roots";
import { importOf, type LegacyRules, plainName, rulesFor } from "./rules";
import { judge, type Use } from "./uses";
import { type FileContext, refusalFor } from "./ways";

/** What is to be done at one place. */
export type Verdict =
  | { readonly kind: "edit"; readonly rewrite: Rewrite }
  /** The text stays: the re-export on the way is rewritten and keeps the name. */
  | { readonly kind: "solved" }
  /** The place goes with a variable or field that is not needed any more. */
  | { readonly kind: "gone" }
  /** An export without a replacement: it goes when nothing uses it, by these edits. */
  | { readonly kind: "passed"; readonly passed: PassedOn; readonly edits: readonly Edit[] }
  | { readonly kind: "manual"; readonly refusal: Refusal }
  /** A comment leaves the place as it is. */
  | { readonly kind: "waived"; readonly reason: string };

/** The place keeps its text because a person decides, or has decided, about it. */
export function isLeft(verdict: Verdict): boolean {
  return verdict.kind === "manual" || verdict.kind === "waived";
}

/** Everything that is known of an entry before the whole repository is judged. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly uses: readonly JudgedUse[];
  readonly reExport: ReExport | null;
  /** The reason of a comment that leaves the item as it is. */
  readonly waiver: string | null;
}

export interface JudgedUse {
  readonly use: Use;
  readonly verdict: Verdict;
}

/** What a re-export becomes: the same names from another module, or all of its names from the target. */
export type ReExport =
  | { readonly kind: "solved" }
  | { readonly kind: "retarget"; readonly name: string }
  | {
      readonly kind: "star";
      readonly renamed: readonly { readonly name: string; readonly as: string }[];
      readonly keepsStar: boolean;
      readonly passed: PassedOn | null;
    }
  | { readonly kind: "passed"; readonly passed: PassedOn }
  | { readonly kind: "manual"; readonly refusal: Refusal };

/** Judges the uses of an entry. `gone` are the nodes that go with a holder anywhere in the file. */
export function judgeUses(entry: Entry, context: FileContext): readonly Use[] {
  return entry.roots.flatMap((root) => judge(root, context));
}

/** The verdict on a use, the other uses of the file left aside. */
export function verdictOn(use: Use, entry: Entry, context: FileContext): Verdict {
  if (entry.item.hasDefault) return manual({ code: "default-value" });
  if (use.passesOn) {
    const passed = passedBySpecifier(use, context.module);
    if (passed) return passed;
  }
  if ("refusal" in use.outcome) return manual(use.outcome.refusal);
  if (use.isBare && use.root.via.length > 0 && isPlain(use.root.origin, context)) return { kind: "solved" };
  for (const name of use.outcome.rewrite.names) {
    const refusal = refusalFor(name, entry.door, context);
    if (refusal) return manual(refusal);
  }
  return { kind: "edit", rewrite: use.outcome.rewrite };
}

/** What holds a value can only go when all of its reads are rewritten. */
export function keepHeld(uses: readonly JudgedUse[]): readonly JudgedUse[] {
  return uses.map((judged): JudgedUse => {
    const { use, verdict } = judged;
    if (use.removes.length === 0 || verdict.kind !== "edit") return judged;
    const left = uses
      .filter((other) => other.use.root === use.root && isLeft(other.verdict))
      .map((other) => other.verdict);
    const [first] = left;
    if (!first) return judged;
    const isWaived = left.every((other) => other.kind === "waived");
    return { use, verdict: isWaived ? first : manual({ code: "holder-used" }) };
  });
}

/** Uses inside of what goes away, such as the type of a variable, go with it. */
export function withoutGone(entries: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const going = entries.flatMap(({ uses }) =>
    uses.filter(({ verdict }) => verdict.kind === "edit").flatMap(({ use }) => use.removes),
  );
  if (going.length === 0) return entries;
  return entries.map((entry) => ({
    ...entry,
    uses: entry.uses.map(({ use, verdict }): JudgedUse => {
      const isGone = use.removes.length === 0 && going.some((node) => contains(node, use.node));
      return { use, verdict: isGone ? { kind: "gone" } : verdict };
    }),
  }));
}

/** What becomes of an item that is re-exported directly: `export { a } from`, `export * from`. */
export function judgeReExport(entry: Entry, context: FileContext): ReExport {
  const origin = entry.origin as Link;
  const legacy = context.book.legacy.get(origin.module) as LegacyRules;
  if (entry.item.node.type === "ExportAllDeclaration") return judgeStar(entry, legacy, context);
  const name = origin.name === "*" ? null : plainName(rulesFor(legacy, origin.name).bare);
  if (name === null) return { kind: "passed", passed: { names: [exportedName(entry.item)], origin } };
  if (entry.via.length > 0) return { kind: "solved" };
  const refusal = refusalFor(name, entry.door, context);
  return refusal ? { kind: "manual", refusal } : { kind: "retarget", name };
}

function judgeStar(entry: Entry, legacy: LegacyRules, context: FileContext): ReExport {
  const { target } = context.book;
  const renamed: { name: string; as: string }[] = [];
  const left: string[] = [];
  let same = 0;
  for (const name of context.namesOf(legacy.module)) {
    if (name === "default") continue;
    const plain = plainName(rulesFor(legacy, name).bare);
    if (plain === null || context.lacks(importOf(context.book, plain))) left.push(name);
    else if (plain === name && importOf(context.book, plain).module === target.module) same++;
    else renamed.push({ name: plain, as: name });
  }
  const origin = { module: legacy.module, name: "*" };
  const passed = left.length > 0 ? { names: left, origin } : null;
  if (passed && same === 0 && renamed.length === 0) return { kind: "passed", passed };
  const stars = context.module.doors.filter(
    (door) => door !== entry.door && door.statement?.type === "ExportAllDeclaration",
  );
  const sources = stars.map((door) => context.resolve(door.specifier));
  const hasTarget = sources.includes(target.module);
  // A second star would make a name that both modules export ambiguous, and so take it away.
  if (
    same > 0 &&
    !hasTarget &&
    sources.some((source) => source === null || !context.book.legacy.has(source))
  ) {
    return { kind: "manual", refusal: { code: "star-re-export" } };
  }
  for (const { name } of [...renamed, ...(same > 0 ? [{ name: target.name }] : [])]) {
    const refusal = refusalFor(name, entry.door, context);
    if (refusal) return { kind: "manual", refusal };
  }
  return { kind: "star", renamed, keepsStar: same > 0 && !hasTarget, passed };
}

/** `export { createX };` of an imported name: the specifier, or the whole statement, can be taken out. */
function passedBySpecifier(use: Use, module: JavaScriptModule): Verdict | null {
  const specifier = module.bound.parents.get(use.node);
  if (specifier?.type !== "ExportSpecifier") return null;
  const statement = module.bound.parents.get(specifier);
  if (statement?.type !== "ExportNamedDeclaration") return null;
  const name = specifier.exported.type === "Identifier" ? specifier.exported.name : specifier.exported.value;
  const edits: readonly Edit[] =
    statement.specifiers.length === 1
      ? [{ span: statementSpan(statement, module), text: "" }]
      : removeFromList(statement.specifiers, new Set<t.Node>([specifier]), module);
  return { kind: "passed", passed: { names: [name], origin: use.root.origin }, edits };
}

function isPlain(origin: Link, context: FileContext): boolean {
  const legacy = context.book.legacy.get(origin.module);
  return legacy !== undefined && plainName(rulesFor(legacy, origin.name).bare) !== null;
}

function contains(node: t.Node, inner: t.Node): boolean {
  return (node.start as number) <= (inner.start as number) && (node.end as number) >= (inner.end as number);
}

function manual(refusal: Refusal): Verdict {
  return { kind: "manual", refusal };
}
