/** What the judgement of one file needs to know. */

import type { Origins } from "../../../sites/links";
import type { TransformName } from "../../../sites/site";
import type { Workspace } from "../../../workspace/workspace";
import type { PythonFile } from "../modules/module";
import type { Modules } from "../modules/modules";
import type { RuleBook } from "../pairs/rules";

export interface Context {
  readonly file: PythonFile;
  readonly book: RuleBook;
  readonly origins: Origins;
  readonly modules: Modules;
  readonly workspace: Workspace;
  /** The names of legacy exports for which files are searched. */
  readonly legacyNames: ReadonlySet<string>;
  readonly selected: ReadonlySet<TransformName>;
  readonly waiver: (offset: number) => string | null;
}
