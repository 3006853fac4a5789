/** Tells which files may name a module or an export of it. */

import type { Migration } from "../languages/language";
import type { Searches } from "../sites/searches";
import { maySpellPath } from "../sites/spelled-paths";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

/** A module, and the exports of it that may be named where it is not. */
export interface Named {
  readonly module: RepoPath;
  readonly names: readonly string[];
}

export interface Mentioning {
  /** Says that these may be asked for, so that one reading of the repository answers for all of them. */
  lookAhead(wanted: readonly Named[]): void;
  /** The files that contain one of the names, or a specifier that leads to the module; sorted. */
  filesWith(wanted: Named): readonly RepoPath[];
}

export function createMentioning(
  searches: Searches,
  { isConfiguration }: Pick<Migration, "isConfiguration">,
  workspace: Workspace,
): Mentioning {
  const known = new Map<string, readonly RepoPath[]>();

  function lookAhead(wanted: readonly Named[]): void {
    for (const { module, names } of wanted) {
      searches.expect([{ texts: names }, ...workspace.soughtFor(module)]);
    }
  }

  function answerTo({ module, names }: Named): readonly RepoPath[] {
    const named = new Set(searches.filesWith([{ texts: names }]));
    const mentions = workspace.mentionsOf(module);
    const modules = new Set([module]);
    const spelled = searches
      .filesWith(workspace.soughtFor(module))
      .filter(
        (path) =>
          named.has(path) || isConfiguration(path) || maySpellPath(path, modules, mentions, workspace),
      );
    return [...new Set([...named, ...spelled])].sort();
  }

  return {
    lookAhead,
    filesWith(wanted) {
      const key = [wanted.module, ...wanted.names].join("\0");
      const found = known.get(key);
      if (found) return found;
      lookAhead([wanted]);
      const answer = answerTo(wanted);
      known.set(key, answer);
      return answer;
    },
  };
}
