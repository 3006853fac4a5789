/** The uses behind a variable or field that holds a part of a legacy expression. */

import type * as t from "@babel/types";
import type { LegacyRole } from "../../../manifest/schema";
import { memberNamed } from "../../../sites/analysis";
import { createPositions } from "../../../sites/lines";
import type { Link } from "../../../sites/links";
import type { JavaScriptModule } from "../doors/module";
import type { ExportRules } from "../pairs/rules";
import { holdsComment, isRemovable } from "../rewriting/removal";
import { type Outcome, type Rewrite, refuse } from "../rewriting/rewrite";
import type { Read, Trail } from "../values/chains";
import type { FileContext } from "../values/ways";
import { kindOf } from "./kinds";
import { rewriteMatch } from "./matched";
import { refuseCall } from "./refusals";
import type { Use } from "./uses";

type Held = Extract<Trail, { readonly kind: "held" }>;

/** Makes a use at the place that `more` says, or at the root. */
export type MakeUse = (outcome: Outcome, more?: Partial<Use>) => Use;

/** The export behind what is held, and what the manifest says of it. */
export interface Rules {
  readonly origin: Link;
  readonly rules: ExportRules;
  readonly role: LegacyRole;
}

/** Each read as a use, and the root itself, which goes when no read is left. */
export function heldUses(trail: Held, make: MakeUse, of: Rules, context: FileContext): readonly Use[] {
  const { holder } = trail;
  const { module } = context;
  const field = holder.field === undefined ? undefined : memberNamed(holder.field, of.origin);
  const use: MakeUse = (outcome, more) => make(outcome, { ...more, ...(field && { field }) });
  const escaped = escapeOf(trail, context);
  const reads = trail.reads.flatMap((read) => readUses(read, escaped, use, of, context));
  if (escaped !== null) return [use(refuse("holder-used", escaped)), ...reads];
  const isFree = reads.every((read) => "rewrite" in read.outcome);
  if (!isFree) return [use(refuse("holder-used")), ...reads];
  if (holder.isVisible) {
    const exported = trail.steps === 0 ? exportOf(holder, module) : null;
    const refused = refuse("holder-used", `Others can use \`${holder.name}\`.`);
    return [use(refused, exported ? { passesOn: true, removes: [exported] } : {}), ...reads];
  }
  if (!holder.removable.every((node) => isRemovable(node, module))) {
    const isCommented = holder.removable.some((node) => holdsComment(node, module));
    return [use(refuse(isCommented ? "comment-in-the-way" : "holder-used")), ...reads];
  }
  const rewrite: Rewrite = { names: [], text: () => "", edits: () => [] };
  return [use({ rewrite }, { removes: holder.removable }), ...reads];
}

/** `export const make = createX;`: another name under which the file exports the very same. */
function exportOf({ removable }: Held["holder"], module: JavaScriptModule): t.Node | null {
  const [declarator, ...others] = removable;
  const declaration = declarator && module.bound.parents.get(declarator);
  if (declaration?.type !== "VariableDeclaration" || others.length > 0) return null;
  const statement = module.bound.parents.get(declaration) as t.Node;
  const isAlone = declaration.kind === "const" && declaration.declarations.length === 1;
  return isAlone && isRemovable(statement, module) ? statement : null;
}

/**
 * Why nothing is certain about what is held: others can reach it, or it is given away here, so that
 * it may be changed. Another name of the export itself is as good as the export wherever it is used.
 */
function escapeOf({ holder, reads, steps }: Held, context: FileContext): string | null {
  if (steps === 0) return null;
  if (holder.isShared) return `Others can use \`${holder.name}\`.`;
  const escaping = reads.filter(
    ({ trail }) => trail.kind === "mismatch" && trail.mismatch.why === "other-use",
  );
  if (escaping.length === 0) return null;
  const positions = createPositions(context.module.text);
  const lines = [...new Set(escaping.map(({ node }) => positions(node.start as number).line))];
  return `See line ${lines.join(", ")}.`;
}

function readUses(
  read: Read,
  escaped: string | null,
  use: MakeUse,
  of: Rules,
  context: FileContext,
): readonly Use[] {
  const { node, trail } = read;
  const kind = kindOf(node, context.module);
  const place = { node, kind: kind === "value" && trail.kind === "match" ? ("call" as const) : kind };
  if (escaped !== null) {
    const isEscape = trail.kind === "mismatch" && trail.mismatch.why === "other-use";
    return [use(refuse("holder-used", isEscape ? undefined : escaped), place)];
  }
  switch (trail.kind) {
    case "match": {
      const outcome = rewriteMatch(trail.match, of.role, context);
      return [use(outcome, { ...place, moves: outcome.moves ?? [] })];
    }
    case "held":
      return heldUses(trail, (outcome, more) => use(outcome, { ...place, ...more }), of, context);
    case "mismatch":
      return [use(refuseCall(trail.mismatch, of.rules, of.role), place)];
  }
}
