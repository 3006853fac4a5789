/** Answers what a file asks of others. */

import { linkKey } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import type { OtherFiles } from "./answers";
import { meaningOf } from "./doors/export-meanings";
import { createExportedNames } from "./doors/exported-names";
import { isEffectFree } from "./doors/module-effects";
import type { Modules } from "./doors/modules";
import { parameterCount } from "./doors/parameter-count";
import { isTypeExport } from "./doors/type-exports";

/** The answers over `modules`, each worked out once; `origins` differ by how far the search has come. */
export function otherFiles(
  modules: Modules,
  homes: ReadonlySet<RepoPath>,
  workspace: Workspace,
): Omit<OtherFiles, "origins"> {
  const namesOf = createExportedNames(modules.factsOf, workspace);
  const counts = new Map<string, number | null>();
  const effects = new Map<RepoPath, boolean>();
  return {
    namesOf: (module) => namesOf(module).names,
    isSingle: (module) => modules.factsOf(module)?.exports.isSingle ?? false,
    isType: (link) => isTypeExport(link, modules.factsOf, workspace),
    meaningOf: (link) => meaningOf(link, modules.factsOf, workspace),
    isVariable: ({ module, name }) => modules.factsOf(module)?.exports.passed.get(name)?.valueOnly ?? false,
    parameterCountOf(link) {
      const known = counts.get(linkKey(link));
      if (known !== undefined) return known;
      const count = parameterCount(modules.get(link.module), link.name);
      counts.set(linkKey(link), count);
      return count;
    },
    isEffectFree(module) {
      const known = effects.get(module) ?? isEffectFree(module, modules.get, homes, workspace);
      effects.set(module, known);
      return known;
    },
  };
}
