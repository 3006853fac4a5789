/** Finds the files that name modules: by specifiers, or, in configurations, in whatever way. */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { createSearches, type Searches } from "./searches";
import { maySpellPath } from "./spelled-paths";

export interface NamingFiles {
  /** Says that these modules may be asked for: see {@link Searches}. */
  expect(modules: Iterable<RepoPath>): void;
  /** The files that may name one of the modules, but for those that are known for another reason; each once. */
  filesNaming(modules: ReadonlySet<RepoPath>, known: ReadonlySet<RepoPath>): readonly RepoPath[];
}

export function createNamingFiles(
  searches: Searches,
  isConfiguration: (path: RepoPath) => boolean,
  workspace: Pick<Workspace, "mentionsOf" | "read" | "resolve" | "searchEach" | "soughtFor">,
): NamingFiles {
  let configurations: Searches | undefined;

  /** What is sought in all files is a specifier in quotes; a configuration may hold a pattern (`^.+/legacy$`). */
  function configurationsWith(texts: readonly string[]): readonly RepoPath[] {
    if (texts.length === 0) return [];
    configurations ??= createSearches(searches.within.filter(isConfiguration), workspace);
    return configurations.filesWith([{ texts }]);
  }

  return {
    expect(modules) {
      searches.expect([...modules].flatMap((path) => workspace.soughtFor(path)));
    },
    filesNaming(modules, known) {
      const mentions = [...new Set([...modules].flatMap((path) => workspace.mentionsOf(path)))];
      const sought = [...modules].flatMap((path) => workspace.soughtFor(path));
      const texts = new Set(sought.flatMap((group) => group.texts));
      const found = searches
        .filesWith(sought)
        .filter(
          (path) =>
            !known.has(path) && (isConfiguration(path) || maySpellPath(path, modules, mentions, workspace)),
        );
      const configured = configurationsWith(mentions.filter((mention) => !texts.has(mention)));
      return [...new Set([...found, ...configured.filter((path) => !known.has(path))])];
    },
  };
}
