/** What comes in by a specifier under other conditions than those that are the likeliest. */

import type { Refusal } from "../../../sites/analysis";
import { type Link, linkKey } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Door } from "../doors/doors";
import type { FileContext } from "./ways";

export interface Otherwise {
  /** The re-exports by which the same legacy export comes. */
  readonly via: readonly Link[];
  /** A module that exports something else under its name. */
  readonly differing: RepoPath | null;
}

export const SAME: Otherwise = { via: [], differing: null };

/** The same for one export, which comes from the module `from` that the specifier of the door mostly leads to. */
export function otherwiseOf(
  door: Door,
  from: RepoPath,
  { module, name, via }: Link & { readonly via: readonly Link[] },
  context: FileContext,
): Otherwise {
  const others = context.resolveEach(door.specifier).filter((other) => other !== from);
  if (others.length === 0) return SAME;
  const exported = via[0]?.module === from ? via[0].name : name;
  const found = others.map((other) => {
    const origin = context.origins.originOf(other, exported, true);
    const isSame = origin !== null && linkKey(origin) === linkKey({ module, name });
    // What a module does not export at all, nobody takes from there.
    const isOther = !isSame && (origin !== null || context.namesOf(other).has(exported));
    return { via: isSame ? origin.via : [], differing: isOther ? other : null };
  });
  const differing = found.find((one) => one.differing !== null)?.differing ?? null;
  return { via: found.flatMap((one) => one.via), differing };
}

/** Why code that may mean something else by the name, where it is built or runs otherwise, stays; null where it cannot. */
export function differingRefusal({ differing }: Otherwise): Refusal | null {
  if (differing === null) return null;
  const detail = `Under some conditions it comes from ${differing}, where it is something else.`;
  return { code: "barrel-not-rewritten", detail };
}
