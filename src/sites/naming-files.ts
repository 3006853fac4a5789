/** Finds the files that hold names, and those that name modules: by specifiers, or, in configurations, in whatever way. */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";
import type { Searches } from "./searches";
import { createSpelling } from "./spelled-paths";

export interface NamingFiles {
  /** Says that these modules may be asked for: see {@link Searches}. */
  expect(modules: Iterable<RepoPath>): void;
  /** The files in which one of the names may stand, as a word of its own. */
  filesWithNames(names: ReadonlySet<string>): readonly RepoPath[];
  /** The files that may name one of the modules, but for those that are known for another reason; each once. */
  filesNaming(
    modules: ReadonlySet<RepoPath>,
    known: ReadonlySet<RepoPath>,
    /** False for files that are of no interest, whatever they name. */
    mayConcern?: (path: RepoPath) => boolean,
  ): readonly RepoPath[];
}

export function createNamingFiles(
  searches: Searches,
  isConfiguration: (path: RepoPath) => boolean,
  workspace: Pick<Workspace, "read" | "resolve" | "soughtFor">,
): NamingFiles {
  const soughtFor = (modules: Iterable<RepoPath>) =>
    [...modules].flatMap((path) => workspace.soughtFor(path));
  return {
    expect: (modules) => searches.expect(soughtFor(modules)),
    filesWithNames(names) {
      const word = new RegExp(`(?<![\\w$])(?:${anyOf([...names])})(?![\\w$])`);
      return searches.filesWith([{ texts: [...names] }]).filter((path) => {
        const file = workspace.read(path);
        // An escape may stand for a part of the name.
        return !file.ok || word.test(file.text) || file.text.includes("\\u");
      });
    },
    filesNaming(modules, known, mayConcern = () => true) {
      if (modules.size === 0) return [];
      const sought = soughtFor(modules);
      const mentions = [...new Set(sought.flatMap(({ texts }) => texts))];
      const mayName = createSpelling(modules, mentions, workspace);
      return searches
        .filesWith(sought)
        .filter((path) => !known.has(path) && mayConcern(path))
        .filter((path) => isConfiguration(path) || mayName(path));
    },
  };
}
