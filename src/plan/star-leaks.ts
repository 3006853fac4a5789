/** Finds names that edits bring into a module, and that stars take from there into files which mean something else by them. */

import type { FileResult } from "../sites/analysis";
import { isSameLink, type Link, linkKey } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

type Request = Pick<JudgeRequest, "files" | "candidates" | "mentioning">;

/** What a file contains that takes all names of a module. */
export const STAR_IMPORT = "import *";

/** By the key of a module and a name that comes into it, a file that has another of that name. */
export function starLeaks(
  results: ReadonlyMap<RepoPath, FileResult>,
  { files, candidates, mentioning }: Request,
): ReadonlyMap<string, RepoPath> {
  const bringing = [...results].filter(([, { brings }]) => (brings?.size ?? 0) > 0);
  const leaks = new Map<string, RepoPath>();
  if (bringing.length === 0) return leaks;
  const takers = new Map<RepoPath, RepoPath[]>();
  for (const path of mentioning.filesContaining(STAR_IMPORT))
    for (const module of modulesOf(path)) takers.set(module, [...(takers.get(module) ?? []), path]);
  for (const [module, { brings }] of bringing) {
    const behind = new Set(takers.get(module));
    for (const path of behind) for (const next of takers.get(path) ?? []) behind.add(next);
    for (const [name, link] of brings ?? []) {
      const taker = [...behind].find((path) => path !== module && hasOther(path, name, link));
      if (taker !== undefined) leaks.set(linkKey({ module, name }), taker);
    }
  }
  return leaks;

  /** Those of which a file takes anything: what several stars take may be told name by name. */
  function modulesOf(path: RepoPath): ReadonlySet<RepoPath> {
    const { stars = [], named = new Map<string, Link>() } = files.linksOf(path) ?? {};
    return new Set([...stars, ...[...named.values()].map(({ module }) => module)]);
  }

  function hasOther(path: RepoPath, name: string, link: Link): boolean {
    const links = files.linksOf(path);
    if (!links || links.own.has(name)) return true;
    const named = links.named.get(name);
    if (!named) return false;
    const origin = candidates.origins.originOf(named.module, named.name, true);
    return origin === null || !isSameLink(origin, link);
  }
}
