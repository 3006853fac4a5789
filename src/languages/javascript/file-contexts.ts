/** Makes the contexts in which files are analysed: what the manifest says, and what is asked of other files. */

import type { Origins } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import type { OtherFiles } from "./answers";
import type { WayBack } from "./doors/circles";
import type { JavaScriptModule } from "./doors/module";
import type { Modules } from "./doors/modules";
import { otherFiles } from "./other-files";
import type { RuleBook } from "./pairs/rules";
import type { FileContext } from "./values/ways";

/** What reading the manifest has given. */
export interface Known {
  readonly book: RuleBook;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
}

/** From what all contexts of one state of the texts are made. */
export interface ContextSources {
  readonly modules: Modules;
  readonly known: Known;
  readonly workspace: Workspace;
  readonly mocksBeside: FileContext["mocksBeside"];
  /** Asked of the files as they were before any edits, so that no edit changes an answer. */
  readonly wayBack: WayBack;
}

/** A context without its file, which need not be parsed yet. */
export type Outside = Omit<FileContext, "module">;

interface Contexts {
  /** What is asked of other files alone. */
  around(origins: Origins): OtherFiles;
  outsideOf(path: RepoPath, origins: Origins): Outside;
  contextOf(module: JavaScriptModule, outside: Outside): FileContext;
}

export function createContexts(sources: ContextSources): Contexts {
  const { modules, known, workspace, mocksBeside, wayBack } = sources;
  const others = otherFiles(modules, known.homes, workspace);
  const around = (origins: Origins): OtherFiles => ({ ...others, origins });
  return {
    around,
    outsideOf: (path, origins) => ({
      ...around(origins),
      book: known.book,
      legacyNames: known.names,
      resolve: (specifier) => workspace.resolve(path, specifier),
      resolveEach: (specifier) => workspace.resolveEach(path, specifier),
      installedBy: (specifier) => workspace.installedBy(path, specifier),
      specifierFor: (to, like) => workspace.specifierFor(path, to, like, []),
      mentionsOf: (other) => workspace.mentionsOf(other),
      mocksBeside,
      wayBackFrom: (module) => wayBack(module, path),
    }),
    contextOf(module, outside) {
      const beside = module.doors.map((door) => door.specifier);
      const specifierFor = (to: RepoPath, like: string) =>
        workspace.specifierFor(module.path, to, like, beside);
      return { ...outside, module, specifierFor };
    },
  };
}
