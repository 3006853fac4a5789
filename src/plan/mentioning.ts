/** Tells which files may name a module or an export of it. */

import type { Migration } from "../languages/language";
import { mayBring } from "../sites/incoming";
import { createNamingFiles } from "../sites/naming-files";
import type { Searches } from "../sites/searches";
import type { IsOfInterest } from "../sites/spelled-paths";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

/** A module, and the exports of it that may be named where it is not. */
export interface Named {
  readonly module: RepoPath;
  readonly names: readonly string[];
}

export interface Mentioning {
  /** The files that contain a text. */
  filesContaining(text: string): readonly RepoPath[];
  /** Says that these may be asked for, so that one reading of the repository answers for all of them. */
  lookAhead(wanted: readonly Named[]): void;
  /** The files that contain one of the names, or a specifier that leads to the module; sorted. */
  filesWith(wanted: Named): readonly RepoPath[];
  /** The files that may take a module as a whole, or one of these exports of it; sorted. */
  filesTaking(module: RepoPath, names?: ReadonlySet<string>): readonly RepoPath[];
}

export function createMentioning(
  searches: Searches,
  migration: Pick<Migration, "isConfiguration" | "glance">,
  workspace: Workspace,
): Mentioning {
  const known = new Map<string, readonly RepoPath[]>();
  const taking = new Map<string, readonly RepoPath[]>();
  const { glance } = migration;
  const naming = createNamingFiles(searches, migration, workspace);

  function lookAhead(wanted: readonly Named[]): void {
    for (const { module, names } of wanted) {
      searches.expect([{ texts: names }]);
      naming.expect([module]);
    }
  }

  function answerTo({ module, names }: Named): readonly RepoPath[] {
    const named = new Set(searches.filesWith([{ texts: names }]));
    return [...named, ...naming.filesNaming(new Set([module]), named)].sort();
  }

  return {
    lookAhead,
    filesContaining: (text) => searches.filesWith([{ texts: [text] }]),
    filesWith(wanted) {
      const key = [wanted.module, ...wanted.names].join("\0");
      const found = known.get(key);
      if (found) return found;
      lookAhead([wanted]);
      const answer = answerTo(wanted);
      known.set(key, answer);
      return answer;
    },
    filesTaking(module, names = new Set()) {
      const key = [module, ...names].join("\0");
      const found = taking.get(key);
      if (found) return found;
      lookAhead([{ module, names: [] }]);
      const modules = new Set([module]);
      const takes: IsOfInterest = (...place) => !glance || mayBring(glance.incomingAt(...place), names);
      const answer = [...naming.leading(naming.filesMentioning(modules), modules, takes)].sort();
      taking.set(key, answer);
      return answer;
    },
  };
}
