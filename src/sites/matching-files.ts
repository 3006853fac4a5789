/**
 * Tells by their texts which files may use what is searched for. A name that stands somewhere in a file is a use
 * only if it comes in from a module that exports it, so what comes in is read off the text before any file is parsed.
 */

import type { RepoPath } from "../workspace/paths";
import { type Glance, mayBring } from "./incoming";
import type { NamingFiles } from "./naming-files";
import type { Searches } from "./searches";
import type { IsOfInterest } from "./spelled-paths";

/** What to search for: names, and modules by the texts that specifiers of them contain. */
export interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly modules: ReadonlySet<RepoPath>;
  /** Modules that pass exports on: their uses have a name in the text, unless they are mocked or passed on as a whole. */
  readonly wholes: ReadonlySet<RepoPath>;
}

/** What is known until now, the wanted things among it. */
export interface Known {
  readonly names: ReadonlySet<string>;
  readonly wholes: ReadonlySet<RepoPath>;
  readonly found: ReadonlySet<RepoPath>;
  /** Files in which names stand, and nothing that leads to a module which exports them; they are added here. */
  readonly aside: Set<RepoPath>;
}

interface Means {
  readonly searches: Searches;
  readonly naming: NamingFiles;
  readonly glance?: Glance | undefined;
  readonly legacy: ReadonlySet<RepoPath>;
  readonly homes: ReadonlySet<RepoPath>;
}

/** The files, of those that are not found yet, that may use what is wanted, or hold one of the texts; each once. */
export function filesWith(
  { names, modules, wholes, texts }: Wanted & { readonly texts: readonly string[] },
  known: Known,
  { searches, naming, glance, legacy, homes }: Means,
): readonly RepoPath[] {
  naming.expect([...modules, ...(glance ? wholes : [])]);
  searches.expect([{ texts: [...names] }, { texts }]);
  const found = new Set<RepoPath>();
  const isNew = (path: RepoPath) => !legacy.has(path) && !known.found.has(path) && !found.has(path);
  const add = (paths: readonly RepoPath[]) => {
    for (const path of paths) if (isNew(path)) found.add(path);
  };
  const named = naming.filesWithNames(names);
  add(searches.filesWith([{ texts }]));
  add(glance ? named.filter(glance.needsNoSpecifier) : named);
  add(naming.filesNaming(modules, new Set([...known.found, ...found])));
  if (!glance) return [...found];

  const takesWhole: IsOfInterest = (path, text, quoted) =>
    glance.mayTakeWhole(text, glance.incomingAt(path, text, quoted));
  const takesName: IsOfInterest = (...place) => mayBring(glance.incomingAt(...place), known.names);
  const mentioning = naming
    .filesMentioning(wholes)
    .filter((path) => isNew(path) && glance.mayTakeWholes(path));
  add(naming.leading(mentioning, wholes, takesWhole));
  // What the target exports may go on under other names, for which only files that are found are asked. And an escape
  // may hide the specifier of a legacy module from the search, but not from this.
  add(naming.leading(named.filter(isNew), homes));
  add(naming.leading(named.filter(isNew), known.wholes, takesName));
  // They hold no new name, but another module may turn out to export one of theirs.
  add(naming.leading([...known.aside].filter(isNew), wholes, takesName));
  for (const path of named) if (isNew(path)) known.aside.add(path);
  for (const path of found) known.aside.delete(path);
  return [...found];
}
