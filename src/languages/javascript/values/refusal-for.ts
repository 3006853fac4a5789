/** Why a name of a replacement cannot come into a file at a door. */

import type * as t from "@babel/types";
import type { Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Door } from "../doors/doors";
import { isAwaitedAtTop } from "../doors/loaded-specifiers";
import type { JavaScriptModule } from "../doors/module";
import { importOf } from "../pairs/rules";
import { enclosingFunction } from "../syntax/function-body";
import type { Bound, Scope } from "../syntax/scope";
import { existing, type FileContext, isOwnLoad, isVisible, specifierTo, waysTo } from "./ways";

/**
 * Why `name` cannot be brought in at a door for a use in `scope`; null when it can. Without a
 * scope it is the door itself that passes the name on.
 */
export function refusalFor(
  name: string,
  door: Door,
  scope: Scope | null,
  context: FileContext,
  typeOnly = door.typeOnly,
): Refusal | null {
  const { module, book } = context;
  const link = importOf(book, name);
  if (module.path === link.module) {
    if (scope === null) return { code: "target-re-exports" };
    const own = module.bound.moduleScope.bindings.get(link.name);
    return own && isVisible(own, [scope]) ? null : { code: "name-not-visible" };
  }
  const there = scope === null || isOwnLoad(door) ? [] : existing(link, door, context);
  const specifier = specifierTo(link, door, context);
  if (there.length === 0 && specifier === null) return unreachable(link, door, context);
  const lockfile = there.length === 0 ? context.installedBy(door.specifier) : null;
  if (lockfile !== null)
    return { code: "target-unreachable", detail: `Its package comes from a registry here, by ${lockfile}.` };
  if (typeOnly || context.isType(link)) return null;
  const seen = there.filter(({ binding }) => scope !== null && isVisible(binding, [scope]));
  if (seen.some((one) => !one.typeOnly)) return null;
  // An import of types becomes one of the value.
  const [types] = seen;
  if (types) return circleAt(types.door.specifier, link, types.door, context);
  return circleAt(specifier, link, door, context);
}

function unreachable(link: Link, door: Door, context: FileContext): Refusal {
  const [way] = waysTo(link, door, context);
  if (way?.lacking === undefined) return { code: "target-unreachable" };
  const detail = `Under some conditions "${way.specifier}" leads to ${way.lacking}, which does not export it.`;
  return { code: "target-unreachable", detail };
}

/** Why a door cannot load the module behind a specifier instead of its own: the file would load itself by it. */
export function circleAt(
  specifier: string | null,
  link: Link,
  door: Door,
  context: FileContext,
): Refusal | null {
  if (specifier === door.specifier && !door.typeOnly) return null;
  if (!runsOnLoad(door, context.module)) return null;
  const to = (specifier === null ? null : context.resolve(specifier)) ?? link.module;
  const way = context.wayBackFrom(to);
  return way === null ? null : { code: "circular-import", detail: way };
}

/** The door loads its module while the file is loaded, and not in a function that is called later. */
function runsOnLoad(door: Door, module: JavaScriptModule): boolean {
  const { form, value, literal } = door.of ?? door;
  switch (form) {
    case "import":
    case "import-equals":
    case "re-export":
      return true;
    case "require":
      return value === null || !isInLaterFunction(value, module.bound);
    case "dynamic-import":
      return value === null
        ? isAwaitedAtTop(module.text, literal.start)
        : enclosingFunction(value, module.bound) === null;
    default:
      return false;
  }
}

/** The node stands in a function that surely does not run while the file is loaded. */
function isInLaterFunction(node: t.Node, bound: Bound): boolean {
  for (let at = enclosingFunction(node, bound); at; at = enclosingFunction(at, bound))
    if (!isCalledAtOnce(bound.parents.get(at))) return true;
  return false;
}

/** A function that is called where it is written, or handed to a call, may run while the file is loaded. */
function isCalledAtOnce(parent: t.Node | undefined): boolean {
  return parent?.type === "CallExpression" || parent?.type === "ParenthesizedExpression";
}
