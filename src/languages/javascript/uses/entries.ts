/** Judges one entry of a file: what is to be done at each of its uses. */

import type * as t from "@babel/types";
import type { PassedOn, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import { isSetMember } from "../doors/changed-objects";
import type { Item } from "../doors/doors";
import { importOf, rulesFor } from "../pairs/rules";
import { nameOutOfSight } from "../pairs/same-calls";
import { hasComment, type Rewrite } from "../rewriting/rewrite";
import { contains } from "../syntax/parse";
import type { Scope } from "../syntax/scope";
import { differingRefusal } from "../values/otherwise";
import { refusalFor } from "../values/refusal-for";
import type { Root } from "../values/root";
import type { Entry } from "../values/roots";
import { type FileContext, isInline, isMovedAsOne, isReassigned, specifierTo } from "../values/ways";
import { moduleRefusal } from "./moved-modules";
import { exportedNames, passedForm } from "./passed-forms";
import { isSameShape, type ReExport } from "./re-exports";
import { judge, type Use } from "./uses";

/** What is to be done at one place. */
export type Verdict =
  | {
      readonly kind: "edit";
      readonly rewrite: Rewrite;
      /** The export that goes with it. */
      readonly drops?: t.Node | null;
      /** What the file exports here, and goes on exporting as the replacement. */
      readonly exports?: PassedOn | undefined;
    }
  /** The text stays: the re-export on the way is rewritten and keeps the name. If it is not, `direct` is done. */
  | { readonly kind: "solved"; readonly direct: Verdict }
  /** The place goes with a variable or field that is not needed any more. */
  | { readonly kind: "gone" }
  /** An export without a replacement: it goes when nothing uses it. */
  | { readonly kind: "passed"; readonly passed: PassedOn; readonly drops: t.Node | null }
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
  /** Why the item has to stay, whatever becomes of its uses. */
  readonly keptBy: "load-shared" | "loader-query" | "other-transform" | null;
  /** The re-exports on the way are rewritten in this plan. */
  readonly isSolved: boolean;
}

export interface JudgedUse {
  readonly use: Use;
  readonly verdict: Verdict;
}

/** Judges the uses of an entry. */
export function judgeUses(entry: Entry, context: FileContext): readonly Use[] {
  return entry.roots.flatMap((root) => judge(root, context));
}

/** The verdict on a use, the other uses of the file left aside. */
export function verdictOn(use: Use, entry: Entry, context: FileContext): Verdict {
  const { root } = use;
  const item = root.taken?.item ?? entry.item;
  if (item.hasDefault) return manual({ code: "default-value" });
  const isSet = (item.binding && isReassigned(item.binding)) || isSetMember(root.node, context.module);
  if (isSet) return manual({ code: "reassigned" });
  if (use.passesOn) {
    const passed = passedForm(use, context.module);
    if (passed) return { kind: "passed", ...passed };
  }
  if ("refusal" in use.outcome) return manual(use.outcome.refusal);
  const otherwise = differingRefusal(root.otherwise);
  if (otherwise) return manual(otherwise);
  const direct = exporting(editOf(use.outcome.rewrite, use, entry, item, context), use, context);
  const isPassed = use.isBare && root.via.length > 0 && keepsName(root, context);
  return isPassed ? { kind: "solved", direct } : direct;
}

function exporting(verdict: Verdict, use: Use, { module }: FileContext): Verdict {
  if (verdict.kind !== "edit" || !use.isBare) return verdict;
  return { ...verdict, exports: exportedNames(use, module) };
}

/** The re-exports on the way can keep the name, as that of an export or of a member of a module. */
function keepsName({ origin, isNamed }: Root, context: FileContext): boolean {
  return isPlain(origin, context) && (isNamed || isSameShape(origin.module, context));
}

/** The rewrite, if its names can be brought to the place. */
function editOf(rewrite: Rewrite, use: Use, entry: Entry, item: Item, context: FileContext): Verdict {
  const { door } = entry;
  const scope = scopeOfUse(use, context);
  if (use.isBare && losesComment(use.root, context)) return manual({ code: "comment-in-the-way" });
  const isOwn = (name: string) => importOf(context.book, name).module === context.module.path;
  if (rewrite.names.some(isOwn) && !isPlainType(use, context)) return manual({ code: "within-target" });
  for (const name of rewrite.names) {
    const refusal = refusalFor(name, door, scope, context, door.typeOnly || item.typeOnly);
    if (refusal) return manual(refusal);
  }
  const refusal = moduleRefusal(rewrite, use, entry, scope, context);
  if (refusal) return manual(refusal);
  // Where nothing is bound, one load gives all names.
  const specifiers = new Set(
    rewrite.names.map((name) => specifierTo(importOf(context.book, name), door, context)),
  );
  const isSplit = isInline(door) && (specifiers.size > 1 || specifiers.has(null));
  return isSplit ? manual({ code: "target-unreachable" }) : { kind: "edit", rewrite };
}

/** A type that its own declarations may name: not one of a value, and not what a type or class is made of. */
function isPlainType({ kind, root }: Use, { module }: FileContext): boolean {
  if (kind !== "type") return false;
  for (let at: t.Node | undefined = root.node; at; at = module.bound.parents.get(at)) {
    if (MAKES_TYPES.has(at.type)) return false;
    if (/Statement$|^Class(?:Method|PrivateMethod)$|^FunctionDeclaration$/.test(at.type)) return true;
  }
  return true;
}

const MAKES_TYPES: ReadonlySet<string> = new Set([
  ...["TSTypeQuery", "TSTypeAliasDeclaration", "TSExpressionWithTypeArguments"],
  ...["TypeAlias", "TypeofTypeAnnotation", "InterfaceExtends"],
]);

/** A comment stands between a module object and the name that is taken of it. */
function losesComment({ namespace, node }: Root, { module }: FileContext): boolean {
  if (!namespace) return false;
  return hasComment(module, { start: namespace.end as number, end: node.end as number });
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

/** Names that come from one load move together, or not at all. */
export function moveTogether(entries: readonly JudgedEntry[], context: FileContext): readonly JudgedEntry[] {
  const fixed = new Set(
    entries
      .map(({ entry }) => entry.door)
      .filter(isMovedAsOne)
      .filter(
        (door) =>
          !isMovedWhole(
            entries.filter(({ entry }) => entry.door === door),
            context,
          ),
      ),
  );
  if (fixed.size === 0) return entries;
  return entries.map((judged) => {
    if (!fixed.has(judged.entry.door)) return judged;
    const uses = judged.uses.map(({ use, verdict }): JudgedUse => {
      return { use, verdict: verdict.kind === "edit" ? manual({ code: "load-shared" }) : verdict };
    });
    return { ...judged, uses, keptBy: judged.keptBy ?? "load-shared" };
  });
}

function isMovedWhole(entries: readonly JudgedEntry[], context: FileContext): boolean {
  const [first] = entries;
  if (!first) return true;
  const { door } = first.entry;
  const verdicts = entries.flatMap(({ uses }) => uses.map(({ verdict }) => verdict));
  const names = verdicts.flatMap((verdict) => (verdict.kind === "edit" ? verdict.rewrite.names : []));
  const specifiers = new Set(names.map((name) => specifierTo(importOf(context.book, name), door, context)));
  if (specifiers.size === 0 || (specifiers.size === 1 && specifiers.has(door.specifier))) return true;
  const isWhole = entries.length === door.items.length && entries.every(({ uses }) => uses.length > 0);
  return specifiers.size === 1 && isWhole && verdicts.every(({ kind }) => kind === "edit");
}

/** The scope in which the replacement of a use stands. */
export function scopeOfUse({ root, node }: Use, { module }: FileContext): Scope {
  const { scopeOf, moduleScope } = module.bound;
  let at = root.namespace && contains(node, root.namespace) ? root.namespace : node;
  for (;;) {
    const scope = scopeOf.get(at);
    if (scope) return scope;
    if (at.type === "MemberExpression" || at.type === "OptionalMemberExpression") at = at.object;
    else if (at.type === "TSQualifiedName") at = at.left;
    else if (at.type === "JSXMemberExpression") at = at.object;
    else return moduleScope;
  }
}

/** The export has one plain name as its replacement. */
export function isPlain(origin: Link, context: FileContext): boolean {
  return nameOutOfSight(rulesFor(origin, context.book)) !== null;
}

function manual(refusal: Refusal): Verdict {
  return { kind: "manual", refusal };
}
