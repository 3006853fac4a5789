/** Names that the edits bring into a module, and that stars take from there into other files. */

import type { Elsewhere, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Context } from "../names/context";
import { importOf } from "../pairs/rules";
import type { Use } from "../uses/use";
import { type JudgedEntry, namesBroughtBy, refusing } from "./judge";

/** The names that come into the module's scope, and into that of whoever has a star import from it. */
export function broughtNames(
  judged: readonly JudgedEntry[],
  { file, book }: Context,
): ReadonlyMap<string, Link> {
  if (file.bound.module.bindings.has("__all__")) return new Map();
  const inModule = judged.filter(({ entry }) => entry.binding?.scope === file.bound.module);
  const names = new Set(inModule.flatMap((entry) => [...namesBroughtBy(entry)]));
  const isNew = (name: string) => !name.startsWith("_") && !file.bound.module.bindings.has(name);
  return new Map([...names].filter(isNew).map((name) => [name, importOf(book, name)]));
}

/** Leaves what would bring in a name that a star gives to a file in which it means something else. */
export function withoutLeaks(judged: JudgedEntry, { leaks }: Elsewhere, { file }: Context): JudgedEntry {
  const leaking = new Map(
    [...namesBroughtBy(judged)].flatMap((name) => {
      const taker =
        judged.entry.binding?.scope === file.bound.module ? leaks({ module: file.path, name }) : null;
      return taker ? [[name, taker] as const] : [];
    }),
  );
  const [first] = leaking;
  if (!first) return judged;
  const refusal: Refusal = {
    code: "name-not-visible",
    detail: `It is \`${first[0]}\`, which a star would take into ${first[1]}.`,
  };
  const isLeaking = ({ verdict }: Use) =>
    verdict.kind === "edit" && [...verdict.names].some((name) => leaking.has(name));
  const unused = [...judged.unused].some((name) => leaking.has(name));
  const left = refusing(judged, isLeaking, refusal);
  return unused ? { ...left, unused: new Set(), refusal } : left;
}
