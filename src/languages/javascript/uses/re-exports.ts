/** What becomes of re-exports: those of single names, of all names, and of a module as a whole. */

import type * as t from "@babel/types";
import type { PassedOn, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Item } from "../doors/doors";
import { importOf } from "../pairs/rules";
import { nameOutOfSight } from "../pairs/same-calls";
import { differingRefusal } from "../values/otherwise";
import { refusalFor } from "../values/refusal-for";
import type { Entry } from "../values/roots";
import type { FileContext } from "../values/ways";
import { carriedBy } from "./carried-members";
import { rulesForPassing } from "./meanings";
import { exportOfWhole } from "./passed-forms";

/** What a re-export becomes: the same names from another module, or all of its names from the target. */
export type ReExport =
  /** The re-export on the way keeps the name. If it is not rewritten, `direct` is done. */
  | { readonly kind: "solved"; readonly direct: ReExport }
  | { readonly kind: "retarget"; readonly name: string; readonly exports: PassedOn }
  /** Every name of the module is the target's name too, so the whole can come from there. */
  | { readonly kind: "move"; readonly exports: PassedOn }
  | {
      readonly kind: "star";
      readonly renamed: readonly { readonly name: string; readonly as: string }[];
      readonly keepsStar: boolean;
      readonly passed: PassedOn | null;
      /** What is exported by name where the star has to stay: a name wins over a star. */
      readonly beside: readonly { readonly name: string; readonly as: string }[];
    }
  /** The star stays, as it passes on names without a replacement. */
  | {
      readonly kind: "star-left";
      readonly beside: readonly { readonly name: string; readonly as: string }[];
      readonly refusal: Refusal;
    }
  | {
      readonly kind: "passed";
      readonly passed: PassedOn;
      /** The statement that goes, where the door is only a part of it. */
      readonly drops?: t.Node;
    }
  | { readonly kind: "manual"; readonly refusal: Refusal };

/** What becomes of an item that is re-exported directly: `export { a } from`, `export * from`. */
export function judgeReExport(entry: Entry, context: FileContext): ReExport {
  const origin = entry.origin as Link;
  const { item, door } = entry;
  if (item.node.type === "ExportAllDeclaration") return judgeStar(entry, origin.module, context);
  // `export {} from "./legacy"` passes nothing on.
  if (item.node.type === "ExportNamedDeclaration")
    return { kind: "manual", refusal: { code: "loaded-for-effects" } };
  const exports = { names: [exportedName(item)], origin };
  if (item.name === "*" && isSameShape(origin.module, context)) {
    const refusal = refusalFor(context.book.target.name, door, null, context);
    return refusal ? { kind: "manual", refusal } : { kind: "move", exports };
  }
  const otherwise = differingRefusal(entry.otherwise);
  if (otherwise) return { kind: "manual", refusal: otherwise };
  const typeOnly = door.typeOnly || item.typeOnly;
  const name = nameOutOfSight(rulesForPassing(origin, context, typeOnly));
  if (name === null || carriedBy(origin, context).size > 0) return { kind: "passed", passed: exports };
  const refusal = refusalFor(name, door, null, context, typeOnly);
  const direct: ReExport = refusal ? { kind: "manual", refusal } : { kind: "retarget", name, exports };
  return entry.via.length > 0 ? { kind: "solved", direct } : direct;
}

/** The exports of a re-export that become their replacements under the names that they have. */
export function retargeted(reExport: ReExport, origin: Link): readonly PassedOn[] {
  switch (reExport.kind) {
    case "solved":
      return retargeted(reExport.direct, origin);
    case "retarget":
    case "move":
      return [reExport.exports];
    case "star":
      return reExport.beside.map(({ as }) => exportThroughStar(as, origin));
    default:
      return [];
  }
}

/** A name of a legacy module that a star passes on. */
export function exportThroughStar(name: string, { module }: Link): PassedOn {
  return { names: [name], origin: { module, name } };
}

/** `module.exports = require("./legacy")`: the statement goes when nothing uses any of it. Null for other forms. */
export function judgeWhole(entry: Entry, context: FileContext): ReExport | null {
  const { door, item, origin, escapes } = entry;
  const [only, ...others] = escapes;
  const isBound = item.binding !== null || item.name !== "*" || door.form !== "require";
  if (!only || others.length > 0 || isBound || origin?.name !== "*") return null;
  const drops = isSameShape(origin.module, context) ? null : exportOfWhole(only.node, context.module);
  const names = [...context.namesOf(origin.module), "default", "*"];
  return drops && { kind: "passed", passed: { names, origin }, drops };
}

/** Every name that the legacy module exports is the target module's own name for its replacement. */
export function isSameShape(module: RepoPath, context: FileContext): boolean {
  return [...context.namesOf(module)].every((name) => isSame({ module, name }, context));
}

function isSame(origin: Link, context: FileContext): boolean {
  const { name } = origin;
  const { book } = context;
  return (
    nameOutOfSight(rulesForPassing(origin, context)) === name &&
    importOf(book, name).module === book.target.module
  );
}

function judgeStar(entry: Entry, module: RepoPath, context: FileContext): ReExport {
  const { target } = context.book;
  const same: { name: string; as: string }[] = [];
  const others: { name: string; as: string }[] = [];
  const left: string[] = [];
  let refused: Refusal | null = null;
  for (const name of starNames(module, context)) {
    const plain = nameOutOfSight(rulesForPassing({ module, name }, context));
    const refusal = plain === null ? null : refusalFor(plain, entry.door, null, context);
    refused ??= refusal;
    if (plain === null || refusal) left.push(name);
    else if (isSame({ module, name }, context)) same.push({ name: plain, as: name });
    else others.push({ name: plain, as: name });
  }
  const beside = [...same, ...others];
  const passed = left.length > 0 ? { names: left, origin: { module, name: "*" } } : null;
  if (refused && beside.length === 0) return { kind: "manual", refusal: refused };
  if (passed && beside.length === 0) return { kind: "passed", passed };
  const stars = context.module.doors.filter(
    (door) => door !== entry.door && door.statement?.type === "ExportAllDeclaration",
  );
  const sources = stars.map((door) => context.resolve(door.specifier));
  if (sources.includes(target.module))
    return { kind: "star", renamed: others, keepsStar: false, passed, beside };
  // A second star would make a name that both modules export ambiguous, and so take it away.
  const isAmbiguous = sources.some((source) => source === null || !context.book.legacy.has(source));
  const keepsStar = same.length > 0 && !isAmbiguous;
  return { kind: "star", renamed: keepsStar ? others : beside, keepsStar, passed, beside };
}

/** The names that a star passes on: not `default`, and none that the file exports by name. */
function starNames(module: RepoPath, context: FileContext): readonly string[] {
  const { own, passed } = context.module.exports;
  return [...context.namesOf(module)].filter(
    (name) => name !== "default" && !own.has(name) && !passed.has(name),
  );
}

/** The name under which a re-exported item leaves the file. */
export function exportedName({ node, name }: Item): string {
  const isSpecifier =
    node.type === "ExportSpecifier" ||
    node.type === "ExportNamespaceSpecifier" ||
    node.type === "ExportDefaultSpecifier";
  return isSpecifier ? nameOf(node.exported) : name;
}

function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === "Identifier" ? node.name : node.value;
}
