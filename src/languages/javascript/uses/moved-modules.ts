/**
 * Whether a module can be had where a rewrite needs it. In `const make = ns.createX` the variable goes, and each of its
 * reads names the module: `ns.Target`, or `require("m").Target` with a load of its own.
 */

import type * as t from "@babel/types";
import type { Refusal } from "../../../sites/analysis";
import type { Door } from "../doors/doors";
import { isFixed, meansTheSameIn } from "../doors/purity";
import { mayAwait } from "../promises/returned-promises";
import type { Rewrite } from "../rewriting/rewrite";
import { enclosingFunction } from "../syntax/function-body";
import { contains } from "../syntax/parse";
import type { Scope } from "../syntax/scope";
import type { Entry } from "../values/roots";
import { type FileContext, isInline, isVisible } from "../values/ways";
import type { Use } from "./uses";

/** Why the module of an entry cannot be named in a rewrite that stands in `scope`; null when it can. */
export function moduleRefusal(
  rewrite: Rewrite,
  { root, node }: Use,
  { door, item }: Entry,
  scope: Scope,
  { module }: FileContext,
): Refusal | null {
  if (root.namespace === null || root.taken !== null || rewrite.names.length === 0) return null;
  const isMoved = !contains(node, root.namespace);
  if (item.binding) return isMoved && !isVisible(item.binding, [scope]) ? { code: "name-not-visible" } : null;
  const { value } = door;
  if (!isInline(door) || !value) return null;
  const isAwaited = value.type === "AwaitExpression";
  if (isAwaited && rewrite.defers) return { code: "await-not-allowed" };
  if (!isMoved) return null;
  if (isAwaited && !mayAwait(node, module)) return { code: "await-not-allowed" };
  if (isAwaited && enclosingFunction(node, module.bound) !== enclosingFunction(value, module.bound))
    return { code: "holder-used", detail: "This function did not wait for the module." };
  if (door.isFresh) return { code: "holder-used", detail: "Another load may give another module." };
  if (!meansTheSameIn(value, scope, module)) return { code: "name-not-visible" };
  return optionsOf(door, value).every((option) => isFixed(option, module))
    ? null
    : { code: "argument-effects" };
}

/** What is handed to a load beside the specifier. */
function optionsOf({ literal }: Door, value: t.Node): readonly t.Node[] {
  const load = value.type === "AwaitExpression" ? value.argument : value;
  if (load.type === "ImportExpression") return load.options ? [load.options] : [];
  if (!("arguments" in load)) return [];
  return load.arguments.filter((argument) => argument.start !== literal.start);
}
