/** The sites of a file, from its judged entries and what became of them. */

import { type DraftSite, manual } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Disposition, SiteKind, TransformName } from "../../../sites/site";
import { TRANSFORM_OF_ROLE } from "../../transform-of-role";
import type { Item } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import type { Brought, BroughtItem } from "../imports/brought";
import type { ImportChanges } from "../imports/import-changes";
import { takenBy } from "../mocks/taken";
import { importOf, plainName, roleOf, rulesFor } from "../pairs/rules";
import { spanOf, textOf } from "../syntax/parse";
import { isAsked, isTypeOfMade } from "../uses/asked";
import { isLeft, type JudgedEntry, type JudgedUse } from "../uses/entries";
import type { Use } from "../uses/uses";
import type { Entry } from "../values/roots";
import type { FileContext } from "../values/ways";
import type { PathSite } from "./string-paths";

const KIND_OF_DOOR: Readonly<Record<Entry["door"]["form"], SiteKind>> = {
  import: "import",
  "import-equals": "require",
  require: "require",
  "dynamic-import": "dynamic-import",
  "re-export": "re-export",
  "import-type": "type",
  jsdoc: "type",
  augmentation: "type",
  destructuring: "value",
  "module-mock": "module-mock",
};

/** The transform that decides an entry's own site. */
export function transformOfEntry({ door }: Entry, origin: Link, context: FileContext): TransformName {
  return door.form === "module-mock" ? "mock-imports" : transformOf(origin, context);
}

/** The transform that decides a use. */
export function transformOfUse(use: Use, context: FileContext): TransformName {
  return use.kind === "module-mock" ? "mock-imports" : transformOf(use.root.origin, context);
}

/** The transform of a role's sites; a legacy module has one role. */
export function transformOf(origin: Link, context: Pick<FileContext, "book">): TransformName {
  return TRANSFORM_OF_ROLE[roleOf(origin, context.book)];
}

/** The sites of an entry: its item, what patterns take out of it, where it goes on as a whole, and its uses. */
export function entrySites(
  settled: JudgedEntry,
  brought: Brought,
  before: JudgedEntry,
  changes: ImportChanges,
  context: FileContext,
): readonly DraftSite[] {
  const { entry } = settled;
  const base = (origin: Link, via: readonly Link[], otherwise = entry.otherwise.via) => ({
    origin,
    via,
    otherwise,
    transform: transformOf(origin, context),
    passed: null,
  });
  const itemSite = ({ nameSpan }: Item, { disposition, stays }: BroughtItem, kind: SiteKind) =>
    disposition && { span: nameSpan, kind, disposition, needsBarrel: stays };

  const own = itemSite(entry.item, brought.item, KIND_OF_DOOR[entry.door.form]);
  const passed = before.reExport && "passed" in before.reExport ? before.reExport.passed : null;
  const isEscape = entry.escapes.some(({ node }) => isAt(node, entry.item));
  const items =
    own && entry.origin && !isEscape
      ? [
          {
            ...base(entry.origin, entry.via),
            ...own,
            passed,
            transform: transformOfEntry(entry, entry.origin, context),
          },
        ]
      : [];
  const taken = brought.taken.flatMap(({ taken: one, item }) => {
    const site = itemSite(one.item, item, "value");
    return site ? [{ ...base(one.origin, one.via), ...site }] : [];
  });
  const escapes = entry.escapes.map(({ node, origin, via }) => ({
    ...base(origin, via),
    span: isAt(node, entry.item) ? entry.item.nameSpan : spanOf(node),
    kind: isAt(node, entry.item) ? KIND_OF_DOOR[entry.door.form] : ("value" as const),
    disposition: escapeDisposition(settled, brought),
    needsBarrel: true,
  }));
  const uses = settled.uses.map((judged, index): DraftSite => {
    const original = before.uses[index]?.verdict;
    const { use, verdict } = judged;
    return {
      ...base(use.root.origin, use.root.via, use.root.otherwise.via),
      span: spanOf(use.node),
      kind: use.kind,
      transform: transformOfUse(use, context),
      disposition: dispositionOf(judged, brought, context),
      passed: original?.kind === "passed" ? original.passed : null,
      needsBarrel: isLeft(verdict) || verdict.kind === "solved",
      ...(asks(use, context.module) && { asks: becomesOf(use, context) }),
      takes: verdict.kind === "edit" ? takenBy(use.node, verdict.rewrite, entry.door, changes, context) : [],
    };
  });
  return [...items, ...taken, ...escapes, ...uses];
}

function asks(use: Use, module: JavaScriptModule): boolean {
  return isAsked(use.node, module.bound) || isTypeOfMade(use, module);
}

/** The name, in its own module, of what the bare export becomes; empty where that is no plain name. */
function becomesOf({ root }: Use, { book }: FileContext): string {
  const name = plainName(rulesFor(root.origin, book).bare);
  return name ? importOf(book, name).name : "";
}

/** The site of a string that names a legacy module. */
export function pathSite({ span, origin, via, refusal }: PathSite, waived: string | null): DraftSite {
  return {
    span,
    kind: "string-path",
    origin,
    via,
    transform: "mock-imports",
    disposition: waived === null ? manual(refusal) : { kind: "waived", reason: waived },
    passed: null,
    needsBarrel: true,
  };
}

function dispositionOf({ use, verdict }: JudgedUse, brought: Brought, context: FileContext): Disposition {
  switch (verdict.kind) {
    case "manual":
      return manual(verdict.refusal);
    case "waived":
      return verdict;
    case "gone":
      return { kind: "rewrite", replacement: "" };
    case "edit": {
      const { text, note } = verdict.rewrite;
      return { kind: "rewrite", replacement: text(brought.local(use)), ...(note !== undefined && { note }) };
    }
    default:
      return { kind: "rewrite", replacement: textOf(use.node, context.module) };
  }
}

/** The door's own site is the one that is listed, where the module goes on right there. */
function isAt(node: Entry["escapes"][number]["node"], { nameSpan, node: own }: Item): boolean {
  return node === own || (node.start === nameSpan.start && node.end === nameSpan.end);
}

/** A module that is passed on as a whole may have moved to the target with all of its names. */
function escapeDisposition({ waiver, entry, reExport }: JudgedEntry, { item }: Brought): Disposition {
  if (waiver !== null) return { kind: "waived", reason: waiver };
  if (reExport?.kind === "manual") return manual(reExport.refusal);
  if (item.disposition && entry.door.form === "augmentation") return item.disposition;
  return item.stays || !item.disposition ? manual({ code: "namespace-escapes" }) : item.disposition;
}
