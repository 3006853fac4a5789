/** Which modules a parsed file loads before it runs, and which of them for certain. */

import { enclosingFunction } from "../syntax/function-body";
import { isTypeScript } from "../syntax/parse";
import { VALUE } from "../syntax/scope";
import type { Door, Item } from "./doors";
import { isAwaitedAtTop } from "./loaded-specifiers";
import type { JavaScriptModule } from "./module";

/** `maybe`: a compiler may leave out what brings types only, and a function may never be called. */
export type Certainty = "no" | "maybe" | "sure";

/** What a specifier and the name of an export there mean: whether that is certainly a type. */
type IsType = (specifier: string, name: string) => boolean;

/** The specifiers of a file that it loads; any other loads nothing. */
export function certainLoads(module: JavaScriptModule, isType: IsType): ReadonlyMap<string, Certainty> {
  const loads = new Map<string, Certainty>();
  for (const door of module.doors) {
    const certainty = certaintyOf(door, module, isType);
    if (certainty !== "no" && loads.get(door.specifier) !== "sure") loads.set(door.specifier, certainty);
  }
  return loads;
}

function certaintyOf(door: Door, { path, text, bound }: JavaScriptModule, isType: IsType): Certainty {
  if (door.typeOnly) return "no";
  switch (door.form) {
    case "import":
    case "re-export":
      return !isTypeScript(path) || door.items.some((item) => isValue(item, door, isType)) ? "sure" : "maybe";
    case "import-equals":
      return "sure";
    case "require":
      return door.value && enclosingFunction(door.value, bound) ? "maybe" : "sure";
    case "dynamic-import":
      return isAwaitedAtTop(text, door.literal.start) ? "maybe" : "no";
    case "destructuring":
      return "maybe";
    default:
      return "no";
  }
}

/** It stays in what is compiled: a load for its effects, or a value that is used or passed on. */
function isValue({ name, binding, typeOnly }: Item, { specifier }: Door, isType: IsType): boolean {
  if (typeOnly) return false;
  const references = binding?.references ?? [];
  if (references.some(({ meaning }) => meaning === VALUE)) return true;
  const isPassed = !binding || references.some(({ meaning }) => (meaning & VALUE) !== 0);
  return isPassed && (name === "*" || !isType(specifier, name));
}
