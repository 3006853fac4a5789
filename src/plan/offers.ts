/**
 * Lets barrels export the replacements of what they pass on: who takes a legacy export from a barrel
 * keeps its specifier, and the barrel gains the export where it lacks it.
 */

import type { FileResult, Offer } from "../sites/analysis";
import { createOrigins, type Link, linkKey, type ModuleLinks, type Origins } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

/** The offers that can be taken up, by file and name. */
export type Offers = ReadonlyMap<RepoPath, ReadonlyMap<string, Offer>>;

/**
 * What the files that the plan may change could export, and the origins of names if they do. What one barrel could
 * export another one could take from it, so this goes on until nothing new appears.
 */
export function offersOf(request: JudgeRequest): { readonly offers: Offers; readonly origins: Origins } {
  const { files, candidates, homes } = request;
  const offers = new Map<RepoPath, Map<string, Offer>>();
  const linksOf = (path: RepoPath): ModuleLinks | null => {
    const links = files.linksOf(path);
    const own = offers.get(path);
    if (!links || !own) return links;
    return {
      ...links,
      named: new Map([...links.named, ...[...own].map(([name, { link }]) => [name, link] as const)]),
    };
  };
  for (let { origins } = candidates; ; ) {
    const found = moreOffers(offers, origins, request);
    if (found.length === 0) return { offers, origins };
    for (const [path, offer] of found) {
      const own = offers.get(path) ?? new Map<string, Offer>();
      offers.set(path, own.set(offer.link.name, offer));
    }
    origins = createOrigins({ homes, linksOf, mayMatter: candidates.mayMatter });
  }
}

/** The offers that are not among the known ones, given these origins. */
function moreOffers(
  known: Offers,
  origins: Origins,
  request: JudgeRequest,
): readonly (readonly [RepoPath, Offer])[] {
  const { files, candidates, transforms, selected, homes } = request;
  return candidates.files.flatMap((path) => {
    if (!selected.has(path) || homes.has(path)) return [];
    const own = files
      .analyse(path, origins, transforms)
      .offers.filter(({ link }) => !known.get(path)?.has(link.name));
    if (own.length === 0 || !passesOn(path, request)) return [];
    return own
      .filter(({ link }) => isNew(path, link, origins) && !wouldClash(path, link.name, request))
      .map((offer) => [path, offer] as const);
  });
}

/** The offers that files take up, once the edits of all are known: directly, or one barrel from another. */
export function wantedOffers(
  results: ReadonlyMap<RepoPath, FileResult>,
  offers: Offers,
  origins: Origins,
  { selected }: JudgeRequest,
): readonly Link[] {
  const wanted = new Map<string, Link>();
  const want = (module: RepoPath, name: string): void => {
    const offer = offers.get(module)?.get(name);
    if (!offer || wanted.has(linkKey({ module, name }))) return;
    wanted.set(linkKey({ module, name }), { module, name });
    for (const link of origins.originOf(offer.from, name)?.via ?? []) want(link.module, link.name);
  };
  for (const [path, { sites, comesBy = [] }] of results) {
    if (!selected.has(path)) continue;
    for (const link of comesBy) want(link.module, link.name);
    for (const { disposition, takes } of sites)
      if (disposition.kind === "rewrite")
        for (const { via, otherwise = [] } of takes ?? [])
          for (const link of [...via, ...otherwise]) want(link.module, link.name);
  }
  return [...wanted.values()];
}

function passesOn(path: RepoPath, { files, candidates, legacy }: JudgeRequest): boolean {
  const links = files.linksOf(path);
  if (!links) return false;
  if (links.stars.some((star) => legacy.has(star))) return true;
  return [...links.named.values()].some((link) => {
    const origin = candidates.origins.originOf(link.module, link.name);
    return origin !== null && legacy.has(origin.module);
  });
}

/** The file does not export the name already. */
function isNew(path: RepoPath, link: Link, origins: Origins): boolean {
  return origins.originOf(path, link.name, true) === null;
}

/**
 * Another thing has the name behind a star of the file, or behind a star beside one that passes on all
 * of the file: an export by name would hide it, or the two would take the name away from each other.
 */
function wouldClash(path: RepoPath, name: string, { files, mentioning }: JudgeRequest): boolean {
  if (mayExport(path, name, files, new Set())) return true;
  const passing = new Set([path]);
  for (const module of passing) {
    for (const other of mentioning.filesTaking(module)) {
      const links = passing.has(other) ? null : files.linksOf(other);
      if (!links?.stars.includes(module)) continue;
      if (links.own.has(name) || links.named.has(name)) continue;
      passing.add(other);
      if (mayExport(other, name, files, new Set())) return true;
    }
  }
  return false;
}

/** The module exports the name today, or has a star that leads to where nobody can look. */
function mayExport(
  path: RepoPath,
  name: string,
  files: JudgeRequest["files"],
  open: ReadonlySet<RepoPath>,
): boolean {
  if (open.has(path)) return false;
  const links = files.linksOf(path);
  if (!links) return true;
  if (links.own.has(name) || links.named.has(name)) return true;
  const inner = new Set(open).add(path);
  return links.hasUnknownStar || links.stars.some((star) => mayExport(star, name, files, inner));
}
