/** The sites of strings that name legacy exports: patches that follow their consumer, and what a person looks at. */

import type { Edit, Span } from "../../../edits/edit";
import { type DraftSite, type Elsewhere, manual, type Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { textOf } from "../modules/module";
import type { Context } from "../names/context";
import { type NamedByString, namedBesideModules, namedByKeywords, namedByStrings } from "../names/strings";
import { rulesFor, transformOf } from "../pairs/rules";
import { above, fieldOf, type SyntaxNode, spanOf } from "../syntax/syntax";
import type { Use } from "../uses/use";
import { movedMock } from "./mock-moves";
import { type Patch, patchOf } from "./patches";
import { type MovingPatch, reachesTooFar } from "./shared-mocks";

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
  /** `uses` are those of the file's imports, with what becomes of them. */
  finish(
    elsewhere: Elsewhere,
    uses: readonly Use[],
  ): { readonly sites: readonly DraftSite[]; readonly edits: readonly Edit[] };
}

export function stringSites(context: Context, legacyIn: (span: Span) => boolean): StringSites {
  const named = [...namedByStrings(context), ...namedBesideModules(context), ...namedByKeywords(context)];
  // A string that holds a type with a legacy use names nothing besides.
  const found = named.filter(({ node }) => !legacyIn(node));
  return {
    follows: found.flatMap(({ owner }) => (owner ? [{ module: owner.module, name: owner.name }] : [])),
    held: found.flatMap(({ node, origin, owner, isBroken }) => {
      if (isBroken || !patchOf(node, context.file)) return [];
      const within = testAround(node, context) ?? context.file.root;
      return [{ origin, within, owner: owner?.module ?? null }];
    }),
    finish(elsewhere, uses) {
      const first = found.map((named) => judge(named, elsewhere, context));
      const moving = first.flatMap(({ moving }) => moving ?? []);
      const judged = found.map((named, index) => {
        const patch = first[index]?.moving;
        const refusal = patch ? reachesTooFar(patch, moving, uses, context.file) : null;
        return refusal ? judge(named, elsewhere, context, refusal) : (first[index] as Judged);
      });
      return { sites: judged.map(({ site }) => site), edits: judged.flatMap(({ edits }) => edits) };
    },
  };
}

/** The test function around a place, with its decorators; what other functions replace may last for the whole file. */
function testAround(node: SyntaxNode, { file }: Context): SyntaxNode | null {
  let found: SyntaxNode | null = null;
  for (const at of above(node)) {
    if (at.type === "class_definition" && found) break;
    if (at.type === "function_definition" || at.type === "decorated_definition") found = at;
  }
  const made = found?.type === "decorated_definition" ? fieldOf(found, "definition") : found;
  const name = made?.type === "function_definition" ? fieldOf(made, "name") : null;
  return name && /^test/.test(textOf(name, file)) ? found : null;
}

interface Judged {
  readonly site: DraftSite;
  readonly edits: readonly Edit[];
  /** Where a patch moves to, if it does. */
  readonly moving?: MovingPatch;
}

/** `further` is what stands against the site beside what it is by itself. */
function judge(
  named: NamedByString,
  elsewhere: Elsewhere,
  context: Context,
  further: Refusal | null = null,
): Judged {
  const { node, origin, owner, needsOwner } = named;
  const { file, book } = context;
  const patch = patchOf(node, file);
  const isKeyword = node.type === "identifier";
  const base = {
    span: spanOf(node),
    kind: patch || isKeyword ? ("module-mock" as const) : ("string-path" as const),
    origin: { module: origin.module, name: origin.name },
    via: [],
    transform: transformOf(origin, book),
    passed: null,
    needsBarrel: true,
  };
  const link: Link | null = owner && { module: owner.module, name: owner.name };
  const becomes = link && elsewhere.becomes(link);
  const waived = context.waiver(node.start);
  // What such a string names has to stay: code takes it from there, or the next run would not know that it is meant.
  // A patch whose name goes fails until it is decided; where the name stays in any case, no use may pass by it.
  const isTaken = !patch || waived !== null || needsOwner || becomes === null;
  const via = link && isTaken ? [link] : [];
  if (waived !== null)
    return { site: { ...base, via, disposition: { kind: "waived", reason: waived } }, edits: [] };
  const leave = (refusal: Refusal) => ({ site: { ...base, via, disposition: manual(refusal) }, edits: [] });
  const passing = link && elsewhere.leaves(link);
  const refusal = refusalOf(named, patch, { becomes, passing }, base.transform, context) ?? further;
  if (refusal || typeof becomes !== "string" || !owner?.place || !patch)
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
  const site = { ...base, disposition: { kind: "rewrite", replacement } } as const;
  // A name of the consumer's own scope is replaced there alone.
  const moving = { node, text: becomes, place: `${owner.module} ${owner.name}` };
  return { site, edits: [...edits, ...mock], ...(becomes.includes(".") && { moving }) };
}

/** What becomes of a name that a patch names, and a file that reads it while it runs, but no longer does. */
interface Fate {
  readonly becomes: string | Refusal | null;
  readonly passing: RepoPath | null;
}

/** Why a patch cannot follow its consumer; null: it can, as far as its target goes. */
function refusalOf(
  { owner, origin, node, rest, isBroken }: NamedByString,
  patch: Patch | null,
  { becomes, passing }: Fate,
  transform: DraftSite["transform"],
  context: Context,
): Refusal | null {
  if (!context.selected.has(transform)) return { code: "other-transform" };
  if (isBroken) return { code: "already-broken" };
  // One call of `patch.multiple` would have to become several.
  if (node.type === "identifier") return { code: "mock-form" };
  if (!patch || node.children.some(({ type }) => type === "interpolation")) return { code: "string-path" };
  if (!owner || origin.name === "*") return { code: "namespace-mocked" };
  const past = passing === null ? "" : `, and ${passing}, which takes the replacement past it`;
  if (becomes === null) return { code: "mock-consumer-left", detail: `See ${owner.module}${past}.` };
  if (typeof becomes !== "string") return becomes;
  // A member of the target is the same wherever it is taken from.
  const isShared = becomes.includes(".") || rest !== "";
  return passing === null || isShared ? null : { code: "mock-bypassed", detail: `See ${passing}.` };
}

/** The edits of the mock itself; a class that only has another name is mocked as before. */
function mockEdits(
  { origin, rest }: NamedByString,
  patch: Patch,
  { book, file }: Context,
): readonly Edit[] | null {
  const { bare, patterns } = rulesFor(origin, book);
  const [pattern] = patterns;
  if (bare !== null && (!pattern || rest !== "")) return [];
  return pattern && rest === "" ? movedMock(patch, pattern, file) : null;
}
