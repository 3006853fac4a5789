/** Finds the files that may name a module or an export of it, in as few readings of the repository as can be. */

import type { Migration } from "../languages/language";
import { maySpellPath } from "../sites/spelled-paths";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

/** A module, and the exports of it that may be named where it is not. */
export interface Named {
  readonly module: RepoPath;
  readonly names: readonly string[];
}

export interface Mentioning {
  /** Searches for all of these at once; each is known afterwards. */
  lookAhead(wanted: readonly Named[]): void;
  /** The files that contain one of the names, or a specifier that leads to the module; sorted. */
  filesWith(wanted: Named): readonly RepoPath[];
}

/** The matches of the bytes; the specifiers in them are read when somebody asks. */
interface Found {
  readonly named: readonly RepoPath[];
  readonly mentioning: readonly RepoPath[];
}

export function createMentioning(
  within: readonly RepoPath[],
  { isConfiguration }: Pick<Migration, "isConfiguration">,
  workspace: Workspace,
): Mentioning {
  const found = new Map<string, Found>();
  const files = new Map<string, readonly RepoPath[]>();

  function lookAhead(wanted: readonly Named[]): void {
    const unknown = new Map(wanted.map((one) => [keyOf(one), one]));
    for (const key of unknown.keys()) if (found.has(key)) unknown.delete(key);
    if (unknown.size === 0) return;
    const groups = [...unknown.values()].flatMap(({ module, names }) => [
      names,
      workspace.mentionsOf(module),
    ]);
    const { matches } = workspace.searchEach(within, groups);
    for (const [index, key] of [...unknown.keys()].entries())
      found.set(key, { named: matches[2 * index] ?? [], mentioning: matches[2 * index + 1] ?? [] });
  }

  function answerOf({ named, mentioning }: Found, module: RepoPath): readonly RepoPath[] {
    const known = new Set(named);
    const mentions = workspace.mentionsOf(module);
    const modules = new Set([module]);
    const spelled = mentioning.filter(
      (path) => known.has(path) || isConfiguration(path) || maySpellPath(path, modules, mentions, workspace),
    );
    return [...new Set([...named, ...spelled])].sort();
  }

  return {
    lookAhead,
    filesWith(wanted) {
      const key = keyOf(wanted);
      const known = files.get(key);
      if (known) return known;
      lookAhead([wanted]);
      const answer = answerOf(found.get(key) as Found, wanted.module);
      files.set(key, answer);
      return answer;
    },
  };
}

function keyOf({ module, names }: Named): string {
  return [module, ...names].join("\0");
}
