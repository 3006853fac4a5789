/** Judges each use of a legacy export: how it is rewritten, or why a person has to look at it. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { SiteKind } from "../../sites/site";
import { bareType, bareValue, derivedType, typeContext } from "./bare";
import { followChain, type Match, type Mismatch, type Read, type Trail } from "./chains";
import { outer } from "./doors";
import type { Holder } from "./holders";
import { removeFromList, statementSpan } from "./lists";
import { mockReference } from "./mock-references";
import { mayAwait, settlePromise } from "./promises";
import { type LocalNames, type Outcome, type Rewrite, refuse } from "./rewrite";
import type { Root } from "./roots";
import { type ExportRules, type LegacyRules, rulesFor } from "./rules";
import { substitute } from "./substitute";
import type { FileContext } from "./ways";

/** A judged use. A root that a variable or field holds has its reads as uses of their own. */
export interface Use {
  readonly node: t.Node;
  readonly root: Root;
  readonly kind: SiteKind;
  readonly outcome: Outcome;
  /** The outcome comes from the bare export's rule, so it is the same under another module's name. */
  readonly isBare: boolean;
  /** Nodes that the rewrite takes out of the file, with everything in them. */
  readonly removes: readonly t.Node[];
  /** An export of the file under this name, which goes when nothing else uses it. */
  readonly passesOn: boolean;
}

/** Judges a root and the reads of what holds it. */
export function judge(root: Root, context: FileContext): readonly Use[] {
  const legacy = context.book.legacy.get(root.origin.module) as LegacyRules;
  const rules = rulesFor(legacy, root.origin.name);
  const kind = kindOf(root.node, context);
  const use = (outcome: Outcome, more: Partial<Use> = {}): Use => ({
    node: root.node,
    root,
    kind,
    outcome,
    isBare: false,
    removes: [],
    passesOn: false,
    ...more,
  });

  if (kind === "type") {
    const outcome = bareType(root, rules, context.module) ?? derivedType(root, rules, context.module);
    return [use(outcome ?? withoutRule(rules), { isBare: outcome !== null && rules.bare !== null })];
  }
  if (rules.patterns.length > 0) {
    const trail = followChain(root.node, rules.patterns, context.module);
    if (trail.kind === "match") return [use(rewriteMatch(trail.match, context))];
    if (trail.kind === "held") return heldUses(trail, use, context);
    if (trail.mismatch.why !== "other-use") return [use(refuseCall(trail.mismatch, legacy))];
    if (!rules.bare && trail.mismatch.steps > 0) return [use(refuse("holder-used"))];
  }
  if (rules.bare) return [use(bareValue(root, rules.bare, context.module), { isBare: true })];
  const reference = mockReference(root, rules, context.module);
  if (reference) return [use(reference)];
  return [use(withoutRule(rules), { passesOn: kind === "re-export" && rules.manual === null })];
}

/** The form in which a root is used. */
function kindOf(node: t.Node, context: FileContext): SiteKind {
  if (typeContext(node, context.module)) return "type";
  const { node: expression, parent } = outer(node, context.module.bound);
  switch (parent?.type) {
    case "ExportSpecifier":
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      return "re-export";
    case "ClassDeclaration":
    case "ClassExpression":
      return parent.superClass === expression ? "subclass" : "value";
    case "CallExpression":
    case "OptionalCallExpression":
      return parent.callee === expression ? "call" : "value";
    case "NewExpression":
      return parent.callee === expression ? "construct" : "value";
    default:
      return "value";
  }
}

function withoutRule(rules: ExportRules): Outcome {
  return rules.manual === null ? refuse("no-replacement") : refuse("stated-in-manifest", rules.manual);
}

function refuseCall(mismatch: Mismatch, legacy: LegacyRules): Outcome {
  switch (mismatch.why) {
    case "too-few-arguments": {
      const given = "arguments" in mismatch.at ? mismatch.at.arguments.length : 0;
      return refuse(legacy.role === "factory" && given === 0 ? "no-user-context" : "argument-count");
    }
    case "too-many-arguments":
      return refuse("argument-count");
    case "spread-argument":
    case "type-arguments":
      return refuse(mismatch.why);
    case "other-use":
      return refuse("holder-used");
  }
}

/** The rewrite of a whole legacy expression, with what becomes of its promise. */
function rewriteMatch(match: Match, context: FileContext): Outcome {
  const { module } = context;
  const { pattern, whole } = match;
  const outcome = substitute(match, module);
  if ("refusal" in outcome) return outcome;
  if (pattern.replacement.awaits && !mayAwait(whole, module)) return refuse("await-not-allowed");
  if (!pattern.losesPromise) return outcome;
  const settled = settlePromise(whole, pattern.replacement.expression, module);
  return "refusal" in settled ? settled : { rewrite: withEdits(outcome.rewrite, settled.edits) };
}

function withEdits(rewrite: Rewrite, more: readonly Edit[]): Rewrite {
  return { ...rewrite, edits: (local) => [...rewrite.edits(local), ...more] };
}

/** The uses behind a variable or field: each read, and the root itself, which goes when no read is left. */
function heldUses(
  trail: Extract<Trail, { kind: "held" }>,
  use: (outcome: Outcome, more?: Partial<Use>) => Use,
  context: FileContext,
): readonly Use[] {
  const reads = trail.reads.flatMap((read) => readUses(read, use, context));
  const isFree = reads.length > 0 && reads.every((read) => "rewrite" in read.outcome);
  const { holder } = trail;
  if (!isFree || holder.isVisible || !holder.removable.every((node) => isRemovable(node, context))) {
    const detail = holder.isVisible ? `Others can use \`${holder.name}\`.` : undefined;
    return [use(refuse("holder-used", detail)), ...reads];
  }
  const rewrite: Rewrite = { names: [], text: () => "", edits: () => removeHolder(holder, context) };
  return [use({ rewrite }, { removes: holder.removable }), ...reads];
}

function readUses(
  read: Read,
  use: (outcome: Outcome, more?: Partial<Use>) => Use,
  context: FileContext,
): readonly Use[] {
  const kind = kindOf(read.node, context);
  const place = {
    node: read.node,
    kind: kind === "value" && read.trail.kind === "match" ? ("call" as const) : kind,
  };
  switch (read.trail.kind) {
    case "match":
      return [use(rewriteMatch(read.trail.match, context), place)];
    case "held":
      return heldUses(read.trail, (outcome, more) => use(outcome, { ...place, ...more }), context);
    case "mismatch":
      return [use(refuse("holder-used"), place)];
  }
}

const STATEMENT_LISTS: ReadonlySet<string> = new Set([
  "Program",
  "BlockStatement",
  "SwitchCase",
  "StaticBlock",
  "TSModuleBlock",
  "ClassBody",
]);

function isRemovable(node: t.Node, context: FileContext): boolean {
  const { parents } = context.module.bound;
  const statement = node.type === "VariableDeclarator" ? parents.get(node) : node;
  const list = statement && parents.get(statement);
  // The statements of the program itself have no parent below it.
  return list === undefined || STATEMENT_LISTS.has(list.type);
}

function removeHolder(holder: Holder, context: FileContext): readonly Edit[] {
  const { module } = context;
  return holder.removable.flatMap((node): readonly Edit[] => {
    if (node.type !== "VariableDeclarator") return [{ span: statementSpan(node, module), text: "" }];
    const declaration = module.bound.parents.get(node) as t.VariableDeclaration;
    if (declaration.declarations.length === 1)
      return [{ span: statementSpan(declaration, module), text: "" }];
    return removeFromList(declaration.declarations, new Set<t.Node>([node]), module);
  });
}

/** The text of a rewrite, for a report. */
export function replacementText(rewrite: Rewrite, local: LocalNames): string {
  return rewrite.text(local);
}
