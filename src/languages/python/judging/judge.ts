/** Judges all uses of one imported name together with the import that brings it. */

import type { Span } from "../../../edits/edit";
import type { PassedOn, Refusal } from "../../../sites/analysis";
import { stringsInAll } from "../imports/all-list";
import { moduleFor } from "../imports/module-for";
import { guardsImport } from "../imports/try-imports";
import { isTaken, type ReadPlace } from "../imports/visible";
import type { ImportItem } from "../modules/imports";
import { runsOnLoad } from "../modules/load-time";
import { otherWaysTo } from "../modules/loaded-members";
import { plainValue } from "../modules/module";
import type { Context } from "../names/context";
import type { Entry } from "../names/entries";
import { importOf, namesInPlace, rulesFor, transformOf } from "../pairs/rules";
import { isInScope, scopeAt } from "../syntax/scope";
import { above, type SyntaxNode } from "../syntax/syntax";
import { isNowhere } from "../uses/refusals";
import type { Use, Verdict } from "../uses/use";
import { isStored, lazyDetail, usesOf } from "../uses/uses";
import { closesCircle } from "./circles";
import { isKeptByName } from "./kept-names";

export interface JudgedEntry {
  readonly entry: Entry;
  readonly uses: readonly Use[];
  /** Why the import stays; null: it goes with its uses. */
  readonly refusal: Refusal | null;
  readonly waiver: string | null;
  /** What comes in place of an import that nothing uses. */
  readonly unused: ReadonlySet<string>;
  /** The name stays as an alias of this one of the target. */
  readonly aliased: string | null;
  /** What others may import from here; the same value each time it is asked about. */
  readonly passed: PassedOn | null;
}

export function judgeEntry(entry: Entry, context: Context, legacyIn: (span: Span) => boolean): JudgedEntry {
  const [item] = entry.items;
  const waiver = item ? context.waiver(item.node.start) : null;
  const aliased = aliasOf(entry, context);
  const set = new Set(entry.roots.flatMap(({ node, origin }) => (isStored(node) ? origin.name : [])));
  const uses = entry.roots
    .flatMap((root) => usesOf(root, context, legacyIn, waiver))
    // What is kept of a member that is set is there to be put back.
    .map((use) => (set.has(use.origin.name) && !isLeft(use.verdict) ? asSet(use) : use))
    .map((use) => settled(use, entry, context, aliased));
  const passed = passedBy(entry);
  const base = { entry, uses: withHolders(uses), waiver, aliased, passed, unused: new Set<string>() };
  const refusal = refusalOf(entry, base.uses, context);
  if (refusal || entry.roots.length > 0) return { ...base, refusal };
  if (!entry.origin) return { ...base, refusal: { code: "loaded-for-effects" } };
  const rules = rulesFor(entry.origin, context.book);
  const unused = namesInPlace(rules);
  if (!unused && isNowhere(entry.origin, context)) return { ...base, refusal: { code: "already-broken" } };
  if (rules.isLacking) return { ...base, refusal: { code: "target-lacks-export" } };
  if (!rules.bare && isKeptByName(entry, context))
    return { ...base, refusal: { code: "no-replacement", detail: FOR_OTHERS } };
  if (unused) {
    const scope = entry.binding?.scope;
    const problem = scope ? nameProblem(unused, { from: scope, use: null }, entry, context) : null;
    return { ...base, unused: aliased === null && !problem ? unused : new Set(), refusal: problem };
  }
  if (rules.manual !== null)
    return { ...base, refusal: { code: "stated-in-manifest", detail: rules.manual } };
  return { ...base, refusal: { code: entry.origin.name === "*" ? "namespace-escapes" : "no-replacement" } };
}

const FOR_OTHERS = "Others take it from here by its name, and no pair gives them one in its place.";

function asSet(use: Use): Use {
  return { ...use, verdict: { kind: "manual", refusal: { code: "reassigned" } } };
}

/** A name of the module's scope can be imported from it; that of a module also by who has no legacy use. */
function passedBy({ binding, origin, module }: Entry): PassedOn | null {
  if (!binding || binding.scope.parent) return null;
  const names = [binding.name];
  if (origin) return { names, origin: { module: origin.module, name: origin.name } };
  return module ? { names, origin: { module, name: "*" }, isForAll: true } : null;
}

export function isLeft({ kind }: Verdict): boolean {
  return kind === "manual" || kind === "waived";
}

/** `import Legacy as Name` stays `Name` where the export has another name in the target, as does a name for others. */
function aliasOf(entry: Entry, context: Context): string | null {
  const { items, origin, roots } = entry;
  const isAliased =
    items.length > 0 &&
    items.every(({ form, alias }) => form === "from" && (alias !== null || isKeptByName(entry, context)));
  const bare = origin && isAliased ? rulesFor(origin, context.book).bare : null;
  const isPlain = bare !== null && bare.expression.type === "identifier" && bare.imports.size === 1;
  return isPlain && roots.every(({ node }) => node.type === "identifier") ? bare.text : null;
}

/** A use as it is when names, modules and other declarations are looked at. */
function settled(use: Use, entry: Entry, context: Context, aliased: string | null): Use {
  const { verdict } = use;
  if (verdict.kind !== "edit" && verdict.kind !== "gone") return use;
  const refuse = (refusal: Refusal): Use => ({ ...use, verdict: { kind: "manual", refusal } });
  if (!entry.binding) return refuse({ code: "star-import" });
  if (entry.isReassigned) return refuse({ code: "reassigned" });
  if (verdict.kind === "gone") return use;
  if (aliased !== null && verdict.replacement === aliased) {
    const problem = importProblem([aliased], entry, context);
    const name = entry.binding.name;
    return problem
      ? refuse(problem)
      : { ...use, verdict: { ...verdict, edits: [], names: new Set(), replacement: name } };
  }
  const scope = scopeAt(use.node, context.file.bound);
  // What holds the value may be read where the import is not seen.
  if (!isInScope(scope, entry.binding.scope)) return refuse({ code: "name-not-visible" });
  const problem = nameProblem(verdict.names, { from: scope, use: use.node }, entry, context);
  return problem ? refuse(problem) : use;
}

/** Why names cannot be used at a place, with an import where that of the entry stands. */
function nameProblem(
  names: ReadonlySet<string>,
  { from, use }: Pick<ReadPlace, "from" | "use">,
  entry: Entry,
  context: Context,
): Refusal | null {
  const home = entry.binding?.scope;
  if (!home) return { code: "star-import" };
  const problem = importProblem([...names], entry, context);
  if (problem) return problem;
  const place = { from, use, statement: entry.items[0]?.statement ?? null };
  const taken = [...names].find((name) => isTaken(name, place, home, context));
  return taken === undefined ? null : { code: "name-not-visible", detail: `It is \`${taken}\`.` };
}

/** Why names cannot be imported where the import of the entry stands. */
function importProblem(
  names: readonly string[],
  { binding, items }: Entry,
  context: Context,
): Refusal | null {
  if (binding?.scope.kind === "class")
    return { code: "reassigned", detail: "The import stands in the body of a class." };
  if (names.some((name) => importOf(context.book, name).module === context.file.path))
    return { code: "within-target" };
  if (names.some((name) => items.some(({ module }) => moduleFor(name, module, context) === null)))
    return { code: "target-unreachable" };
  const circle = names.find((name) =>
    items.some((item) => closesCircle(item, importOf(context.book, name).module, context)),
  );
  return circle === undefined
    ? null
    : { code: "circular-import", detail: `It would come from \`${circle}\`.` };
}

/** A constructor stays while anything that its variable is used for stays. */
function withHolders(uses: readonly Use[]): readonly Use[] {
  const kept = new Set(uses.flatMap(({ heldBy, verdict }) => (heldBy && isLeft(verdict) ? [heldBy] : [])));
  return uses.map((use) => {
    if (use.verdict.kind !== "gone" || !kept.has(use.node)) return use;
    return { ...use, verdict: { kind: "manual", refusal: { code: "holder-used" } } };
  });
}

/** Leaves the rewrites that `refuses` tells, and with them the import. */
export function refusing(entry: JudgedEntry, refuses: (use: Use) => boolean, refusal: Refusal): JudgedEntry {
  const uses = entry.uses.map(
    (use): Use =>
      use.verdict.kind === "edit" && refuses(use) ? { ...use, verdict: { kind: "manual", refusal } } : use,
  );
  const isKept = entry.refusal === null && uses.some(({ verdict }) => isLeft(verdict));
  return { ...entry, uses: withHolders(uses), refusal: isKept ? { code: "uses-left" } : entry.refusal };
}

/** The importable names that an entry brings in. */
export function namesBroughtBy({ uses, unused }: JudgedEntry): ReadonlySet<string> {
  const used = uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? [...verdict.names] : []));
  return new Set([...used, ...unused]);
}

function refusalOf(entry: Entry, uses: readonly Use[], context: Context): Refusal | null {
  const { items, origin, isReassigned, others } = entry;
  if (!entry.binding) return { code: "star-import" };
  if (origin && !context.selected.has(transformOf(origin, context.book))) return { code: "other-transform" };
  if (isReassigned) return { code: "reassigned" };
  if (entry.lazy !== undefined) return { code: "namespace-escapes", detail: lazyDetail(entry.lazy) };
  if (isGivenLazily(entry, context))
    return { code: "namespace-escapes", detail: lazyDetail(context.file.path) };
  if (uses.some(({ verdict }) => isLeft(verdict)) || others > 0) return { code: "uses-left" };
  if (items.some((item) => mayLoadForOthers(item, context))) return { code: "loaded-for-effects" };
  if (uses.length === 0 && items.some(({ statement }) => guardsImport(statement, context.file)))
    return { code: "import-probe" };
  return null;
}

/**
 * `import a.b` may make `a.b` an attribute for another name of the file. Whether that is read is not asked, as the edits
 * may take the reads, and a second run has to find the same.
 */
function mayLoadForOthers(item: ImportItem, { file }: Context): boolean {
  return item.form === "import" && !item.alias && otherWaysTo(item, file).length > 0;
}

/** The import is for type checkers, and while the code runs `__getattr__` gives the name, which it has from a string. */
function isGivenLazily({ binding, items }: Entry, { file }: Context): boolean {
  if (!binding || binding.scope.parent || !binding.scope.bindings.has("__getattr__")) return false;
  const listed = new Set(stringsInAll(binding.name, { file }));
  const isKey = (node: SyntaxNode) =>
    !listed.has(node) && ![...above(node)].some(({ type }) => type === "type");
  const isTyping = items.every(({ statement }) => !runsOnLoad(statement, { file }));
  return isTyping && file.strings.some((node) => plainValue(node, file) === binding.name && isKey(node));
}
