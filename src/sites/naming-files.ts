/** Finds the files that hold names, and those that name modules: by specifiers, or, in configurations, in whatever way. */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";
import type { Glance } from "./incoming";
import type { Searches } from "./searches";
import { createSpelling, type IsOfInterest } from "./spelled-paths";

export interface NamingFiles {
  /** Says that these modules may be asked for: see {@link Searches}. */
  expect(modules: Iterable<RepoPath>): void;
  /** The files in which one of the names may stand, as a word of its own. */
  filesWithNames(names: ReadonlySet<string>): readonly RepoPath[];
  /** The files that may name one of the modules, but for those that are known for another reason; each once. */
  filesNaming(modules: ReadonlySet<RepoPath>, known: ReadonlySet<RepoPath>): readonly RepoPath[];
  /** The files of which a specifier may lead to one of the modules, and more: no file is read again for it. */
  filesMentioning(modules: ReadonlySet<RepoPath>): readonly RepoPath[];
  /** Those of these files in which a specifier may lead to one of the modules, in a place that is of interest. */
  leading(
    paths: readonly RepoPath[],
    modules: ReadonlySet<RepoPath>,
    isOfInterest?: IsOfInterest,
  ): readonly RepoPath[];
}

interface Sources {
  /** A file that may name modules in other ways than by their specifiers. */
  readonly isConfiguration: (path: RepoPath) => boolean;
  readonly glance?: Pick<Glance, "needsNoQuotes"> | undefined;
}

export function createNamingFiles(
  searches: Searches,
  { isConfiguration, glance }: Sources,
  workspace: Pick<Workspace, "read" | "resolve" | "soughtFor">,
): NamingFiles {
  const soughtFor = (modules: Iterable<RepoPath>) =>
    [...modules].flatMap((path) => workspace.soughtFor(path));
  const filesMentioning: NamingFiles["filesMentioning"] = (modules) =>
    modules.size === 0 ? [] : searches.filesWith(soughtFor(modules));
  const leading: NamingFiles["leading"] = (paths, modules, isOfInterest) => {
    if (paths.length === 0 || modules.size === 0) return [];
    const mentions = [...new Set(soughtFor(modules).flatMap(({ texts }) => texts))];
    const spells = createSpelling(modules, mentions, workspace, isOfInterest);
    return paths.filter((path) => glance?.needsNoQuotes(path) || spells(path));
  };
  return {
    expect: (modules) => searches.expect(soughtFor(modules)),
    filesWithNames(names) {
      const word = new RegExp(`(?<![\\w$])(?:${anyOf([...names])})(?![\\w$])`);
      return searches.filesWith([{ texts: [...names] }]).filter((path) => {
        const file = workspace.read(path);
        // An escape may stand for a part of the name.
        return !file.ok || word.test(file.text) || /\\[ux]/.test(file.text);
      });
    },
    filesMentioning,
    filesNaming(modules, known) {
      const others = filesMentioning(modules).filter((path) => !known.has(path));
      const configurations = new Set(others.filter(isConfiguration));
      const sources = others.filter((path) => !configurations.has(path));
      return [...configurations, ...leading(sources, modules)];
    },
    leading,
  };
}
