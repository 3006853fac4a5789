/** The sites of strings that name legacy exports: patches that follow their consumer, and what a person looks at. */

import type { Edit, Span } from "../../edits/edit";
import { type DraftSite, type Elsewhere, manual, type Refusal } from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Context } from "./context";
import { movedMock } from "./mock-moves";
import { textOf } from "./module";
import { type Patch, patchOf } from "./patches";
import { rulesFor, transformOf } from "./rules";
import { type NamedByString, namedBesideModules, namedByKeywords, namedByStrings } from "./strings";
import { above, type SyntaxNode } from "./syntax";

/** An export that a patch replaces for code of this file, which has to go on meaning the mock. */
export interface HeldByPatch {
  readonly origin: Link;
  /** The code in which that holds. */
  readonly within: Span;
  /** The module in whose namespace the name is replaced; null: where it is defined. */
  readonly owner: RepoPath | null;
}

export interface StringSites {
  /** The names in other files' namespaces on which the result depends. */
  readonly follows: readonly Link[];
  readonly held: readonly HeldByPatch[];
  finish(elsewhere: Elsewhere): { readonly sites: readonly DraftSite[]; readonly edits: readonly Edit[] };
}

export function stringSites(context: Context, legacyIn: (span: Span) => boolean): StringSites {
  const named = [...namedByStrings(context), ...namedBesideModules(context), ...namedByKeywords(context)];
  // A string that holds a type with a legacy use names nothing besides.
  const found = named.filter(({ node }) => !legacyIn(node));
  return {
    follows: found.flatMap(({ owner }) => (owner ? [{ module: owner.module, name: owner.name }] : [])),
    held: found.flatMap(({ node, origin, owner, isBroken }) => {
      if (isBroken || !patchOf(node, context.file)) return [];
      const within = outermostFunction(node) ?? context.file.root;
      return [{ origin, within, owner: owner?.module ?? null }];
    }),
    finish(elsewhere) {
      const judged = found.map((named) => judge(named, elsewhere, context));
      return { sites: judged.map(({ site }) => site), edits: judged.flatMap(({ edits }) => edits) };
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
): { readonly site: DraftSite; readonly edits: readonly Edit[] } {
  const { node, origin, owner, needsOwner } = named;
  const { file, book } = context;
  const patch = patchOf(node, file);
  const isKeyword = node.type === "identifier";
  const base = {
    span: { start: node.start, end: node.end },
    kind: patch || isKeyword ? ("module-mock" as const) : ("string-path" as const),
    origin: { module: origin.module, name: origin.name },
    via: [],
    transform: transformOf(origin, book),
    passed: null,
    needsBarrel: true,
  };
  const waived = context.waiver(node.start);
  if (waived !== null)
    return { site: { ...base, disposition: { kind: "waived", reason: waived } }, edits: [] };
  const becomes =
    owner && elsewhere.becomes ? elsewhere.becomes({ module: owner.module, name: owner.name }) : null;
  // What this names has to stay, or the next run would not know that it is meant.
  const via = owner && needsOwner && becomes !== null ? [{ module: owner.module, name: owner.name }] : [];
  const leave = (refusal: Refusal) => ({ site: { ...base, via, disposition: manual(refusal) }, edits: [] });
  const refusal = refusalOf(named, patch, becomes, base.transform, context);
  if (refusal || typeof becomes !== "string" || !owner || !patch)
    return leave(refusal ?? { code: "string-path" });
  const mock = mockEdits(named, patch, context);
  if (!mock) return leave({ code: "mock-form" });
  const { object } = patch;
  const [, before, name] = /^(?:(.*)\.)?([^.]*)$/.exec(becomes) ?? [];
  const text = object ? (name ?? "") : becomes;
  const edits: Edit[] = [{ span: owner.place, text }];
  if (object && before) edits.push({ span: { start: object.end, end: object.end }, text: `.${before}` });
  const { start, end } = owner.place;
  const string = file.text.slice(node.start, start) + text + file.text.slice(end, node.end);
  const replacement = object ? `${textOf(object, file)}${before ? `.${before}` : ""}, ${string}` : string;
  return { site: { ...base, disposition: { kind: "rewrite", replacement } }, edits: [...edits, ...mock] };
}

/** Why a patch cannot follow its consumer; null: it can, as far as its target goes. */
function refusalOf(
  { owner, origin, node, isBroken }: NamedByString,
  patch: Patch | null,
  becomes: string | Refusal | null,
  transform: DraftSite["transform"],
  context: Context,
): Refusal | null {
  if (!context.selected.has(transform)) return { code: "other-transform" };
  if (isBroken) return { code: "already-broken" };
  // One call of `patch.multiple` would have to become several.
  if (node.type === "identifier") return { code: "mock-form" };
  if (!patch || node.children.some(({ type }) => type === "interpolation")) return { code: "string-path" };
  if (!owner || origin.name === "*") return { code: "namespace-mocked" };
  if (becomes === null) return { code: "mock-consumer-left", detail: `See ${owner.module}.` };
  return typeof becomes === "string" ? null : becomes;
}

/** The edits of the mock itself; a class that only has another name is mocked as before. */
function mockEdits(
  { origin, rest }: NamedByString,
  patch: Patch,
  { book, file }: Context,
): readonly Edit[] | null {
  const { bare, patterns } = rulesFor(origin, book);
  const [pattern] = patterns;
  if (bare !== null) return [];
  return pattern && rest === "" ? movedMock(patch, pattern, file) : null;
}
