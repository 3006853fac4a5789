/** What a file takes as values from the target and its neighbours, and the modules through which it comes. */

import type * as t from "@babel/types";
import type { Taken } from "../../sites/analysis";
import type { RepoPath } from "../../workspace/paths";
import type { Door, Item } from "./doors";
import { importOf } from "./rules";
import { memberName } from "./runner";
import { type Reference, VALUE } from "./scope";
import { type FileContext, wayTo } from "./ways";

/** What a rewrite takes at a door. */
export function takenBy(names: readonly string[], door: Door, context: FileContext): readonly Taken[] {
  return names.map((name) => {
    const link = importOf(context.book, name);
    const way = wayTo(name, door, context);
    const from =
      way?.kind === "specifier"
        ? way.specifier
        : way?.kind === "bound"
          ? context.module.doors.find((one) => one.items.some((item) => item.binding === way.binding))
              ?.specifier
          : undefined;
    const module = from === undefined ? null : context.resolve(from);
    return { link, through: module === null ? [link.module] : routeTo(module, link.name, context) };
  });
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
  const names =
    item.name !== "*"
      ? values.length > 0
        ? [item.name]
        : []
      : [
          ...values.map(({ node }) => memberAt(node, context)),
          ...(door.value && !item.binding ? [memberAt(door.value, context)] : []),
        ];
  return names.flatMap((name): readonly Taken[] => {
    const origin = origins.originOf(from, name);
    if (!origin || !homes.has(origin.module) || book.legacy.has(origin.module)) return [];
    return [{ link: { module: origin.module, name: origin.name }, through: routeTo(from, name, context) }];
  });
}

function isValue({ node, meaning }: Reference, { module }: FileContext): boolean {
  const parent = module.bound.parents.get(node);
  return (meaning & VALUE) !== 0 && parent?.type !== "ExportSpecifier" && parent?.type !== "TSTypeQuery";
}

/** The name that is taken out of a module object, `"*"` where it cannot be seen. */
function memberAt(node: t.Node, { module }: FileContext): string {
  const parent = module.bound.parents.get(node);
  const isMember = parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression";
  return (isMember && parent.object === node ? memberName(parent) : null) ?? "*";
}

function routeTo(from: RepoPath, name: string, { origins }: FileContext): readonly RepoPath[] {
  const origin = origins.originOf(from, name);
  if (!origin) return [from];
  return [...new Set([from, ...origin.via.map((link) => link.module), origin.module])];
}
