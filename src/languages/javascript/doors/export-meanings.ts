/** Whether exports are values, types or both, as far as that is certain. */

import type * as t from "@babel/types";
import { type Link, linkKey } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";
import { keyName } from "../syntax/names";
import { isTypeScript } from "../syntax/parse";
import { TYPE, VALUE } from "../syntax/scope";
import { declared } from "./declared-names";
import type { JavaScriptModule } from "./module";
import type { ModuleFacts } from "./modules";
import type { Passed } from "./passed-values";

/** The meanings of the exports that a module declares itself. In JavaScript comments may give a value's name to a type. */
export function exportMeanings({ path, program, bound }: JavaScriptModule): ReadonlyMap<string, number> {
  const meanings = new Map<string, number>();
  if (!isTypeScript(path)) return meanings;
  const add = (exported: string | null, local: string, isType: boolean) => {
    const binding = bound.moduleScope.bindings.get(local);
    if (exported !== null && binding && binding.kind !== "import")
      meanings.set(exported, isType ? TYPE : binding.meaning);
  };
  for (const node of program.body) {
    if (node.type !== "ExportNamedDeclaration" || node.source) continue;
    for (const { id } of node.declaration ? declared(node.declaration) : []) add(id.name, id.name, false);
    for (const one of node.specifiers) {
      if (one.type !== "ExportSpecifier") continue;
      const isType = node.exportKind === "type" || one.exportKind === "type";
      add(keyName(one.exported), (one.local as t.Identifier).name, isType);
    }
  }
  return meanings;
}

/** The meaning of an export, through named re-exports; null where it is not certain. */
export function meaningOf(
  { module, name }: Link,
  factsOf: (path: RepoPath) => ModuleFacts | null,
  workspace: Pick<Workspace, "resolve">,
): number | null {
  const seen = new Set<string>();
  let at: Link | null = { module, name };
  while (at && !seen.has(linkKey(at))) {
    seen.add(linkKey(at));
    const home: ModuleFacts | null = factsOf(at.module);
    const own = home?.meanings.get(at.name);
    if (own !== undefined) return own;
    const passed: Passed | undefined = home?.exports.passed.get(at.name);
    if (!passed) return null;
    if (passed.typeOnly) return TYPE;
    if (passed.valueOnly) return isTypeScript(at.module) ? VALUE : null;
    const to: RepoPath | null = workspace.resolve(at.module, passed.specifier);
    at = to === null ? null : { module: to, name: passed.name };
  }
  return null;
}
