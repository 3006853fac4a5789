/** What the texts of files say of their imports, and where these lead; each is read off once. */

import type { RepoPath } from "../../../workspace/paths";
import type { PythonModule, PythonModules } from "../../../workspace/python-modules";
import type { ReadResult } from "../../../workspace/workspace";
import { longestModule } from "../modules/longest-module";
import { factsOf, type TextFacts } from "./text-facts";

export interface FileFacts extends TextFacts {
  /** Where its imports lead; asked of few files. */
  leads(): Leads;
}

export interface Leads {
  /** What is taken of files of the repository, or may be. */
  readonly taken: readonly Lead[];
  /** The folders of packages of which any module may be taken. */
  readonly folders: readonly RepoPath[];
}

export interface Lead {
  readonly file: RepoPath;
  /** Null: anything. */
  readonly name: string | null;
}

/** Gives the facts of a file; null where it cannot be read. */
export type FactsOf = (path: RepoPath) => FileFacts | null;

export function createFileFacts(
  read: (path: RepoPath) => ReadResult,
  python: Pick<PythonModules, "resolve" | "submodule">,
): FactsOf {
  const known = new Map<RepoPath, FileFacts | null>();
  return (path) => {
    let facts = known.get(path);
    if (facts === undefined) {
      const file = read(path);
      facts = file.ok ? withLeads(path, factsOf(file.text)) : null;
      known.set(path, facts);
    }
    return facts;
  };

  function withLeads(path: RepoPath, facts: TextFacts): FileFacts {
    let leads: Leads | undefined;
    return {
      ...facts,
      leads() {
        leads ??= leadsOf(path, facts);
        return leads;
      },
    };
  }

  function leadsOf(path: RepoPath, { imports, dotted }: TextFacts): Leads {
    const taken: Lead[] = [];
    const folders = new Set<RepoPath>();
    const addWhole = (module: PythonModule | null) => {
      if (module?.file) taken.push({ file: module.file, name: null });
      if (typeof module?.folder === "string") folders.add(module.folder);
    };
    for (const { module, names } of imports) {
      const found = python.resolve(path, module);
      if (names === null) {
        // `import a.b` binds `a`, and all that is below it may be taken.
        addWhole(found);
        addWhole(python.resolve(path, module.replace(/(?<=\w)\..*/, "")));
        continue;
      }
      for (const name of found ? names : []) {
        if (found?.file) taken.push({ file: found.file, name: name === "*" ? null : name });
        if (typeof found?.folder === "string") addWhole(python.submodule(found.folder, name));
      }
    }
    for (const name of dotted) {
      const module = longestModule(name, path, python);
      if (module) taken.push({ file: module.file, name: null });
    }
    return { taken, folders: [...folders] };
  }
}
