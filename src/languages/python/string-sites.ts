/** The sites of strings that name legacy exports: patches that follow their consumer, and what a person looks at. */

import type { Edit, Span } from "../../edits/edit";
import { type DraftSite, type Elsewhere, manual, type Refusal } from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { Context } from "./context";
import { isPlainMock, patchCall, patchRefusal } from "./patches";
import { rulesFor, transformOf } from "./rules";
import { type NamedByString, namedBesideModules, namedByStrings } from "./strings";
import { above, type SyntaxNode } from "./syntax";

export interface StringSites {
  /** The names in other files' namespaces on which the result depends. */
  readonly follows: readonly Link[];
  /** The exports that patches replace where they are defined, and the code in which that holds. */
  readonly held: readonly { readonly origin: Link; readonly within: Span }[];
  finish(elsewhere: Elsewhere): { readonly sites: readonly DraftSite[]; readonly edits: readonly Edit[] };
}

export function stringSites(context: Context, legacyIn: (span: Span) => boolean): StringSites {
  // A string that holds a type with a legacy use names nothing besides.
  const found = [...namedByStrings(context), ...namedBesideModules(context)].filter(
    ({ node }) => !legacyIn(node),
  );
  return {
    follows: found.flatMap(({ owner }) => (owner ? [{ module: owner.module, name: owner.name }] : [])),
    held: found.flatMap(({ node, origin, owner, isBroken }) => {
      const isPatch = !isBroken && owner === null && patchCall(node, context.file) !== null;
      return isPatch ? [{ origin, within: outermostFunction(node) ?? context.file.root }] : [];
    }),
    finish(elsewhere) {
      const judged = found.map((named) => judge(named, elsewhere, context));
      return { sites: judged.map(({ site }) => site), edits: judged.flatMap(({ edit }) => edit ?? []) };
    },
  };
}

/** The function around a place, with its decorators; null in the body of a module or class. */
function outermostFunction(node: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null;
  for (const at of above(node))
    if (at.type === "function_definition" || at.type === "decorated_definition") found = at;
    else if (at.type === "class_definition" && found) break;
  return found;
}

function judge(
  named: NamedByString,
  elsewhere: Elsewhere,
  context: Context,
): { readonly site: DraftSite; readonly edit: Edit | null } {
  const { node, origin, owner, needsOwner } = named;
  const base = {
    span: { start: node.start, end: node.end },
    kind: patchCall(node, context.file) ? ("module-mock" as const) : ("string-path" as const),
    origin: { module: origin.module, name: origin.name },
    via: [],
    transform: transformOf(origin, context.book),
    passed: null,
    needsBarrel: true,
  };
  const waived = context.waiver(node.start);
  if (waived !== null)
    return { site: { ...base, disposition: { kind: "waived", reason: waived } }, edit: null };
  const becomes =
    owner && elsewhere.becomes ? elsewhere.becomes({ module: owner.module, name: owner.name }) : null;
  const refusal = refusalOf(named, becomes, base.transform, context);
  if (refusal || typeof becomes !== "string" || !owner) {
    const reason = refusal ?? { code: "string-path" as const };
    // What this names has to stay, or the next run would not know that it is meant.
    const via = owner && needsOwner && becomes !== null ? [{ module: owner.module, name: owner.name }] : [];
    return { site: { ...base, via, disposition: manual(reason) }, edit: null };
  }
  const { start, end } = owner.place;
  const replacement =
    context.file.text.slice(node.start, start) + becomes + context.file.text.slice(end, node.end);
  return {
    site: { ...base, disposition: { kind: "rewrite", replacement } },
    edit: { span: owner.place, text: becomes },
  };
}

function refusalOf(
  named: NamedByString,
  becomes: string | Refusal | null,
  transform: DraftSite["transform"],
  context: Context,
): Refusal | null {
  const { owner, origin, node, rest } = named;
  if (!context.selected.has(transform)) return { code: "other-transform" };
  const fixed = patchRefusal(named, context);
  if (fixed) return fixed;
  if (becomes === null) return { code: "mock-consumer-left", detail: `See ${owner?.module}.` };
  if (typeof becomes !== "string") return becomes;
  const isCall = rulesFor(origin, context.book).bare === null;
  const call = patchCall(node, context.file);
  if (isCall && (rest !== "" || !call || !isPlainMock(call, context.file))) return { code: "mock-form" };
  return null;
}
