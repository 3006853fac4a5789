/** A file and the tests that mock a name of it belong together: the one without the other breaks the tests. */

import type { DraftSite, FileResult } from "../sites/analysis";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import type { LeftOut } from "./plan";

/** A selected and an unselected file of one unit, and the name that moves in one of them. */
export interface SplitUnit extends LeftOut {
  readonly name: string;
  /** The selected file is the one whose name moves. */
  readonly isMoved: boolean;
}

/** The units of which a selection has only a part. */
export function splitUnits(
  results: ReadonlyMap<RepoPath, FileResult>,
  selected: Pick<PathSet, "has">,
): readonly SplitUnit[] {
  return [...results].flatMap(([mocking, { follows = [] }]) =>
    follows.flatMap(({ module, name }): readonly SplitUnit[] => {
      const moves = results.get(module)?.renamed?.has(name) === true;
      const isMoved = selected.has(module);
      if (!moves || isMoved === selected.has(mocking)) return [];
      return [
        isMoved ? { file: mocking, of: module, name, isMoved } : { file: module, of: mocking, name, isMoved },
      ];
    }),
  );
}

/** The imports of names that tests outside of the selection mock say so. */
export function notedSites(
  path: RepoPath,
  sites: readonly DraftSite[],
  units: readonly SplitUnit[],
): readonly DraftSite[] {
  const own = units.filter(({ of, isMoved }) => of === path && isMoved);
  if (own.length === 0) return sites;
  return sites.map((site) => {
    const { disposition, passed } = site;
    const files = own.filter(({ name }) => passed?.names.includes(name)).map(({ file }) => file);
    if (disposition.kind !== "rewrite" || files.length === 0) return site;
    const note = `Mocked by its old name in ${[...new Set(files)].join(", ")}, not selected: select that along.`;
    return { ...site, disposition: { ...disposition, note } };
  });
}

/** Each unselected file once for each selected one, sorted. */
export function leftOutOf(units: readonly SplitUnit[]): readonly LeftOut[] {
  const pairs = new Map(units.map(({ file, of }) => [`${file}\0${of}`, { file, of }]));
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
