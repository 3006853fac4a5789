/** Judges each use of a legacy export: how it is rewritten, or why a person has to look at it. */

import type * as t from "@babel/types";
import type { PassedOn } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { SiteKind } from "../../../sites/site";
import { plainName, roleOf } from "../pairs/rules";
import { keepsConstruction, nameOutOfSight } from "../pairs/same-calls";
import { type Outcome, refuse } from "../rewriting/rewrite";
import { followChain } from "../values/chains";
import { isHeldInTurn } from "../values/holders";
import type { Root } from "../values/root";
import type { FileContext } from "../values/ways";
import { bareType, bareValue } from "./bare";
import { callbackRewrite } from "./callbacks";
import { needsCarried } from "./carried-members";
import { derivedType } from "./derived-types";
import { isHandedOn } from "./handed-on";
import { heldUses } from "./held-uses";
import { kindOf } from "./kinds";
import { rewriteMatch } from "./matched";
import { rulesForUse } from "./meanings";
import { mockReference, spyReference } from "./mock-references";
import { passedForm } from "./passed-forms";
import { refuseCall, withoutRule } from "./refusals";
import { isExtended } from "./subclasses";

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
  /** Nodes that the rewrite copies or leaves out; a use inside of them cannot be rewritten as well. */
  readonly moves: readonly t.Node[];
  /** An export of the file under this name, which goes when nothing else uses it. */
  readonly passesOn: boolean;
  /** The field that holds what is made here, which goes if no other file has to do with it; one value for all its uses. */
  readonly field?: PassedOn;
  /** The export is used as a mock, and would be one of this export after the rewrite. */
  readonly mocks: Link | null;
}

/** Judges a root and the reads of what holds it. */
export function judge(root: Root, context: FileContext): readonly Use[] {
  const { origin } = root;
  const rules = rulesForUse(root, context);
  const role = roleOf(origin, context.book);
  const kind = kindOf(root.node, context.module);
  const use = (outcome: Outcome, more: Partial<Use> = {}): Use => ({
    node: root.node,
    root,
    kind,
    outcome,
    isBare: false,
    removes: [],
    moves: [],
    passesOn: false,
    mocks: null,
    ...more,
  });

  if (root.spy) {
    const { outcome, mocks } = spyReference(root.spy, rules, context.book, context.module);
    return [use(outcome, { kind: "module-mock", mocks })];
  }
  if (kind === "type") {
    const outcome = bareType(root, rules, context.module) ?? derivedType(root, rules, context.module);
    const mocked = outcome ? null : mockReference(root, rules, context.book, context.module);
    if (mocked) return [use(mocked.outcome, { mocks: mocked.mocks })];
    return [use(outcome ?? withoutRule(rules), { isBare: outcome !== null && rules.bare !== null })];
  }
  if (rules.patterns.length > 0) {
    const trail = followChain(root.node, rules.patterns, context.module);
    if (trail.kind === "match") {
      const outcome = rewriteMatch(trail.match, role, context);
      return [use(outcome, { moves: outcome.moves ?? [] })];
    }
    if (trail.kind === "held") return heldUses(trail, use, { origin, rules, role }, context);
    if (trail.mismatch.why !== "other-use") return [use(refuseCall(trail.mismatch, rules, role))];
    if (!rules.bare && trail.mismatch.steps > 0) return [use(refuse("holder-used"))];
  }
  const reference = mockReference(root, rules, context.book, context.module);
  if (reference) return [use(reference.outcome, { mocks: reference.mocks })];
  if (isExtended(root.node, context.module) && !keepsConstruction(rules)) return [use(withoutRule(rules))];
  // A name under which others may call it as it is called now.
  if (plainName(rules.bare) !== null && nameOutOfSight(rules) === null) {
    const passing = use(withoutRule(rules), { passesOn: true });
    if (kind === "re-export" || passedForm(passing, context.module)) return [passing];
    if (isHandedOn(root.node, context.module)) return [use(withoutRule(rules))];
  }
  if (rules.bare && needsCarried(root, context))
    return [use(refuse("namespace-escapes"), { passesOn: true })];
  if (rules.bare) return [use(bareValue(root, rules.bare, context.module), { isBare: true })];
  const callback = callbackRewrite(root, rules, context);
  if (callback) return [use(callback)];
  if (isHeldInTurn(root.node, context.module)) return [use(refuse("reassigned"))];
  return [use(withoutRule(rules), { passesOn: true })];
}
