/** Finds the files that hold names, and those that name modules: by specifiers, or, in configurations, in whatever way. */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";
import type { Glance } from "./incoming";
import { createSearches, type Searches } from "./searches";
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
  readonly glance?: Pick<Glance, "codeOf" | "needsNoQuotes" | "textsWithoutQuotes"> | undefined;
}

export function createNamingFiles(
  searches: Searches,
  { isConfiguration, glance }: Sources,
  workspace: Pick<Workspace, "read" | "resolve" | "soughtInQuotes" | "soughtInSettings" | "searchEach">,
): NamingFiles {
  const inQuotes = (modules: Iterable<RepoPath>) => [...modules].flatMap(workspace.soughtInQuotes);
  const withoutQuotes = glance?.textsWithoutQuotes.length ? [{ texts: glance.textsWithoutQuotes }] : [];
  let unquoted: readonly RepoPath[] | undefined;
  const filesMentioning: NamingFiles["filesMentioning"] = (modules) => {
    if (modules.size === 0) return [];
    unquoted ??= searches.filesWith(withoutQuotes).filter((path) => glance?.needsNoQuotes(path));
    return [...new Set([...searches.filesWith(inQuotes(modules)), ...unquoted])];
  };
  const inSettings = (modules: Iterable<RepoPath>) => [...modules].flatMap(workspace.soughtInSettings);
  let ofConfigurations: Searches | undefined;
  const configurations = () => {
    ofConfigurations ??= createSearches(searches.within.filter(isConfiguration), workspace);
    return ofConfigurations;
  };
  const configurationsMentioning = (modules: Iterable<RepoPath>) => {
    const sought = inSettings(modules);
    return sought.length === 0 ? [] : configurations().filesWith(sought);
  };
  const leading: NamingFiles["leading"] = (paths, modules, isOfInterest) => {
    if (paths.length === 0 || modules.size === 0) return [];
    const mentions = [...new Set(inQuotes(modules).flatMap(({ texts }) => texts))];
    const spells = createSpelling(modules, mentions, workspace, isOfInterest, glance?.codeOf);
    return paths.filter((path) => glance?.needsNoQuotes(path) || spells(path));
  };
  return {
    expect(modules) {
      searches.expect([...inQuotes(modules), ...withoutQuotes]);
      const sought = inSettings(modules);
      if (sought.length > 0) configurations().expect(sought);
    },
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
      const settings = [...others.filter(isConfiguration), ...configurationsMentioning(modules)];
      const sources = others.filter((path) => !isConfiguration(path));
      return [...new Set(settings.filter((path) => !known.has(path))), ...leading(sources, modules)];
    },
    leading,
  };
}
