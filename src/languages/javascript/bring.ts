/** Decides how what an entry needs after the edits comes in, and what becomes of its item. */

import type { Edit } from "../../edits/edit";
import { manual } from "../../sites/analysis";
import type { Disposition } from "../../sites/site";
import { isLeft, type JudgedEntry, type Verdict } from "./entries";
import type { ImportChanges } from "./import-changes";
import type { JavaScriptModule } from "./module";
import type { LocalNames, Rewrite } from "./rewrite";
import type { Entry } from "./roots";
import { importOf, type LegacyRules, plainName, rulesFor } from "./rules";
import type { Scope } from "./scope";
import { specifierEdits } from "./specifier-edits";
import { type FileContext, isInline, refusalFor, specifierTo, wayTo } from "./ways";

/** What became of an entry. The functions may be called once the imports are settled. */
export interface Brought {
  /** The item's own disposition; null when it is no site of its own. */
  readonly item: Disposition | null;
  /** The item stays in the text, as a use of the re-exports on its way. */
  readonly keepsItem: boolean;
  readonly edits: () => readonly Edit[];
  readonly text: (rewrite: Rewrite) => string;
}

/** Tells the imports of the file what the entry needs and what it lets go. */
export function bringEntry(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry } = judged;
  if (judged.waiver !== null) return keepAsIs({ kind: "waived", reason: judged.waiver });
  if (judged.reExport) return bringReExport(judged, changes, context);
  if (entry.door.form === "import-type") return bringImportType(judged, context);
  const isNamespace = entry.origin === null || entry.origin.name === "*";
  if (isNamespace) return bringNamespace(judged, changes, context);
  return bringNamed(judged, changes, context);
}

/** The text stays, as a person has decided or has to decide. */
function keepAsIs(item: Disposition): Brought {
  return { item, keepsItem: true, edits: () => [], text: () => "" };
}

function bringNamed(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, uses } = judged;
  const { door, item } = entry;
  const left = uses.filter(({ verdict }) => isLeft(verdict)).length;
  const solved = uses.filter(({ verdict }) => verdict.kind === "solved").length;
  const bare = bareName(entry, context);
  const byName: LocalNames = (name) => changes.local(name, door);
  const { length } = uses;
  if (left === 0 && bare !== null && entry.via.length > 0 && (solved > 0 || length === 0)) {
    wishAll(judged, changes, context);
    return done(judged, byName, itemText(entry, context), true);
  }
  if (left > 0) {
    wishAll(judged, changes, context);
    return { ...done(judged, byName, "", true), item: leftOver(judged) };
  }
  if (bare !== null && uses.every(({ use }) => use.isBare) && keepsLocalName(entry, bare, context)) {
    const refusal = refusalFor(bare, door, context);
    if (refusal) return { ...done(judged, byName, "", true), item: manual(refusal) };
    changes.retarget(door, item, bare);
    const local = item.binding?.name ?? bare;
    return done(judged, (name) => (name === bare ? local : changes.local(name, door)), bare, false);
  }
  if (bare !== null && length === 0) {
    const refusal = refusalFor(bare, door, context);
    if (refusal) return { ...done(judged, byName, "", true), item: manual(refusal) };
    changes.wish({ name: bare, door, scopes: [], typeOnly: isTypeOnly(entry) });
  }
  wishAll(judged, changes, context);
  changes.release(door, item);
  const names = uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : []));
  return done(judged, byName, bare ?? [...new Set(names)].join(", "), false);
}

/** A name of its own, or one that would clash, stays: only what it is imported as changes. */
function keepsLocalName(entry: Entry, bare: string, context: FileContext): boolean {
  const { item, door, roots } = entry;
  if (!item.binding) return false;
  const isRenamed = item.binding.name !== item.name;
  const way = wayTo(bare, door, context);
  const isClash =
    way?.kind === "specifier" && context.module.bound.names.has(importOf(context.book, bare).name);
  return (isRenamed || isClash) && roots.length > 0;
}

function bringNamespace(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, uses } = judged;
  const { door, item } = entry;
  const { module, book } = context;
  const byName: LocalNames = (name) => changes.local(name, door);
  const isDone = entry.escapes.length === 0 && !uses.some(({ verdict }) => isLeft(verdict));
  const names = [
    ...new Set(uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : []))),
  ];
  const holder = item.binding?.name ?? null;
  if (!entry.origin) {
    // The module itself stays; where it exports the replacement, that is taken from it like the legacy name.
    const here =
      item.name === "*" &&
      names.every((name) => specifierTo(importOf(book, name), door, context) === door.specifier);
    const base = holder ?? valueText(entry, door.specifier, module);
    if (here) return done(judged, (name) => `${base}.${importOf(book, name).name}`, null, true);
    wishAll(judged, changes, context);
    return done(judged, byName, null, true);
  }
  if (!isDone) {
    wishAll(judged, changes, context);
    return { ...done(judged, byName, "", true), item: leftOver(judged) };
  }
  const homes = new Set(names.map((name) => importOf(book, name).module));
  const legacy = book.legacy.get(entry.origin.module) as LegacyRules;
  const isDirect = item.name === "*" && door.items.length === 1;
  if (uses.length === 0 && isDirect) return bringUnused(judged, legacy, changes, context);
  const [first] = names;
  const canMove = first !== undefined && homes.size === 1 && isDirect;
  const specifier = canMove ? specifierTo(importOf(book, first), door, context) : null;
  if (first === undefined || specifier === null) {
    if (isInline(door))
      return { ...done(judged, byName, "", true), item: manual({ code: "target-unreachable" }) };
    wishAll(judged, changes, context);
    changes.release(door, item);
    return done(judged, byName, "", false);
  }
  if (holder === null) {
    const base = valueText(entry, specifier, module);
    return done(judged, (name) => `${base}.${importOf(book, name).name}`, base, false);
  }
  changes.move(door, first);
  return done(judged, (name) => `${holder}.${importOf(book, name).name}`, specifier, false);
}

/** A module that is loaded and not used: for its effects, or by mistake. */
function bringUnused(
  judged: JudgedEntry,
  legacy: LegacyRules,
  changes: ImportChanges,
  context: FileContext,
): Brought {
  const { entry } = judged;
  const { door, item } = entry;
  const nothing = done(judged, (name) => name, "", false);
  const specifier = legacy.star ? specifierTo(context.book.target, door, context) : null;
  if (specifier !== null) {
    changes.move(door, context.book.target.name);
    return { ...nothing, item: { kind: "rewrite", replacement: specifier } };
  }
  if (item.binding === null) return { ...nothing, item: manual({ code: "no-replacement" }), keepsItem: true };
  changes.release(door, item);
  return nothing;
}

function bringReExport(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry } = judged;
  const { door, item } = entry;
  const reExport = judged.reExport;
  const result = (disposition: Disposition, keepsItem: boolean): Brought => ({
    item: disposition,
    keepsItem,
    edits: () => [],
    text: () => "",
  });
  switch (reExport?.kind) {
    case "solved":
      return result({ kind: "rewrite", replacement: itemText(entry, context) }, true);
    case "retarget":
      changes.retarget(door, item, reExport.name);
      return result({ kind: "rewrite", replacement: reExport.name }, false);
    case "passed":
      changes.release(door, item);
      return result({ kind: "rewrite", replacement: "" }, false);
    case "star": {
      for (const { name, as } of reExport.renamed) changes.bringAs(door, name, as);
      if (reExport.keepsStar) changes.move(door, context.book.target.name);
      else changes.release(door, item);
      return result({ kind: "rewrite", replacement: context.book.target.name }, false);
    }
    default:
      return result(manual(reExport?.refusal ?? { code: "no-replacement" }), true);
  }
}

/** `import("m").X` in a type: the specifier and the name are written there, nothing is imported. */
function bringImportType(judged: JudgedEntry, context: FileContext): Brought {
  const { entry } = judged;
  const bare = bareName(entry, context);
  const none = { edits: () => [], text: () => "" };
  if (bare === null)
    return {
      ...none,
      item: judged.uses.length > 0 ? null : manual({ code: "no-replacement" }),
      keepsItem: true,
    };
  if (entry.via.length > 0) return { ...none, item: null, keepsItem: true };
  const link = importOf(context.book, bare);
  const specifier = specifierTo(link, entry.door, context);
  if (specifier === null) return { ...none, item: null, keepsItem: true };
  const quote = context.module.text[entry.door.literal.start] ?? "'";
  const edits = [
    { span: entry.door.literal, text: `${quote}${specifier}${quote}` },
    { span: entry.item.nameSpan, text: link.name },
  ].filter((edit) => context.module.text.slice(edit.span.start, edit.span.end) !== edit.text);
  return { item: null, keepsItem: false, edits: () => edits, text: () => link.name };
}

/** Wishes for every name that the rewrites of an entry need. */
function wishAll(judged: JudgedEntry, changes: ImportChanges, context: FileContext): void {
  const { entry, uses } = judged;
  for (const { use, verdict } of uses) {
    if (verdict.kind !== "edit") continue;
    const scopes = [scopeAt(use.root.namespace ?? use.node, context)];
    const typeOnly = isTypeOnly(entry) && use.kind === "type";
    for (const name of verdict.rewrite.names) changes.wish({ name, door: entry.door, scopes, typeOnly });
  }
}

function isTypeOnly(entry: Entry): boolean {
  return entry.door.typeOnly || entry.item.typeOnly;
}

/** The scope of the name at which an expression starts. */
function scopeAt(
  node: Parameters<FileContext["module"]["bound"]["scopeOf"]["get"]>[0],
  context: FileContext,
): Scope {
  const { scopeOf, moduleScope } = context.module.bound;
  let at = node;
  for (;;) {
    const scope = scopeOf.get(at);
    if (scope) return scope;
    if (at.type === "MemberExpression" || at.type === "OptionalMemberExpression") at = at.object;
    else if (at.type === "TSQualifiedName") at = at.left;
    else if (at.type === "JSXMemberExpression") at = at.object;
    else return moduleScope;
  }
}

function bareName(entry: Entry, context: FileContext): string | null {
  if (!entry.origin || entry.origin.name === "*") return null;
  const legacy = context.book.legacy.get(entry.origin.module);
  return legacy ? plainName(rulesFor(legacy, entry.origin.name).bare) : null;
}

function itemText(entry: Entry, context: FileContext): string {
  return context.module.text.slice(entry.item.nameSpan.start, entry.item.nameSpan.end);
}

/** The expression that loads a module, with another specifier; an `await` is put in parentheses. */
function valueText(entry: Entry, specifier: string, module: JavaScriptModule): string {
  const { door } = entry;
  const value = door.value;
  if (!value) return "";
  const text = editedText(module, spanOf(value), specifierEdits(door, specifier, module));
  return value.type === "AwaitExpression" ? `(${text})` : text;
}

function done(
  judged: JudgedEntry,
  local: LocalNames,
  replacement: string | null,
  keepsItem: boolean,
): Brought {
  return {
    item: replacement === null ? null : { kind: "rewrite", replacement },
    keepsItem,
    edits: () => judged.uses.flatMap(({ verdict }) => editsOf(verdict, local)),
    text: (rewrite) => rewrite.text(local),
  };
}

function editsOf(verdict: Verdict, local: LocalNames): readonly Edit[] {
  return verdict.kind === "edit" ? verdict.rewrite.edits(local) : [];
}

/** An item stays with the uses that are left; they are sites of their own, and say why. */
function leftOver({ entry, uses }: JudgedEntry): Disposition {
  const left = uses.filter(({ verdict }) => isLeft(verdict));
  const [first] = left;
  const isWaived = left.every(({ verdict }) => verdict.kind === "waived") && entry.escapes.length === 0;
  if (isWaived && first?.verdict.kind === "waived") return first.verdict;
  return manual({ code: "uses-left" });
}
