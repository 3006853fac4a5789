/** What a file takes as values from the target and its neighbours, and the modules through which it comes. */

import type * as t from "@babel/types";
import type { Taken } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { type Door, type Item, outer } from "../doors/doors";
import type { ImportChanges } from "../imports/import-changes";
import { importOf } from "../pairs/rules";
import type { Rewrite } from "../rewriting/rewrite";
import { memberName } from "../syntax/names";
import { type Reference, VALUE } from "../syntax/scope";
import { type FileContext, type Source, sourceOf } from "../values/ways";

/** What the rewrite of a node takes at a door; where it comes from is certain once `changes` are settled. */
export function takenBy(
  node: t.Node,
  rewrite: Rewrite,
  door: Door,
  changes: ImportChanges | null,
  context: FileContext,
): readonly Taken[] {
  const text = rewrite.text((name) => importOf(context.book, name).name);
  const own = /^(?:new\s+)?([\w$.]+)/.exec(text)?.[1] ?? "";
  const path = own === text ? pathFrom(node, own, context) : own;
  return rewrite.names.map((name) => {
    const link = importOf(context.book, name);
    const from = changes?.sourceAt(name, door) ?? sourceOf(name, door, context);
    const module = from && context.resolve(from.specifier);
    const isFirst = path === link.name || path.startsWith(`${link.name}.`);
    return {
      link,
      path: isFirst ? path : link.name,
      ...(from && module ? routeTo(module, from.name, context) : { through: [link.module], via: [] }),
      otherwise: from ? otherways(from, context) : [],
    };
  });
}

/** The re-exports by which names come into a file, under whatever condition. */
export function comingBy(sources: readonly Source[], context: FileContext): readonly Link[] {
  return sources.flatMap((from) => {
    const module = context.resolve(from.specifier);
    return [...(module ? routeTo(module, from.name, context).via : []), ...otherways(from, context)];
  });
}

function otherways(from: Source, context: FileContext): readonly Link[] {
  return context.resolveEach(from.specifier).flatMap((each) => routeTo(each, from.name, context).via);
}

/** What the text of a file takes already, legacy exports left aside. */
export function valuesTaken(context: FileContext): readonly Taken[] {
  return context.module.doors.flatMap((door) => {
    const from = door.typeOnly ? null : context.resolve(door.specifier);
    if (from === null || context.book.legacy.has(from)) return [];
    return door.items.flatMap((item) => takenAt(item, door, from, context));
  });
}

function takenAt(item: Item, door: Door, from: RepoPath, context: FileContext): readonly Taken[] {
  const { origins, book } = context;
  const homes = new Set([...book.importables.values()].map((link) => link.module));
  const values = (item.binding?.references ?? []).filter((reference) => isValue(reference, context));
  const nodes: readonly t.Node[] =
    door.value && !item.binding ? [door.value] : values.map(({ node }) => node);
  return nodes.flatMap((node): readonly Taken[] => {
    const steps = item.name === "*" ? pathFrom(node, "", context).split(".").slice(1) : [];
    const name = item.name === "*" ? (steps[0] ?? "*") : item.name;
    const origin = origins.originOf(from, name);
    if (!origin || !homes.has(origin.module) || book.legacy.has(origin.module)) return [];
    const link = { module: origin.module, name: origin.name };
    const path =
      item.name === "*" ? [origin.name, ...steps.slice(1)].join(".") : pathFrom(node, origin.name, context);
    return [{ link, path, ...routeTo(from, name, context) }];
  });
}

function isValue({ node, meaning }: Reference, { module }: FileContext): boolean {
  const parent = module.bound.parents.get(node);
  return (meaning & VALUE) !== 0 && parent?.type !== "ExportSpecifier" && parent?.type !== "TSTypeQuery";
}

/** `start`, with the members that are taken of the node. */
function pathFrom(node: t.Node, start: string, { module }: FileContext): string {
  let path = start;
  let at = node;
  for (;;) {
    const { node: inner, parent } = outer(at, module.bound);
    const isMember = parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression";
    const name = isMember && parent.object === inner ? memberName(parent) : null;
    if (!parent || name === null) return path;
    path += `.${name}`;
    at = parent;
  }
}

function routeTo(from: RepoPath, name: string, { origins }: FileContext): Pick<Taken, "through" | "via"> {
  const origin = origins.originOf(from, name);
  if (!origin) return { through: [from], via: [] };
  const { module, via } = origin;
  return { through: [...new Set([from, ...via.map((link) => link.module), module])], via };
}
