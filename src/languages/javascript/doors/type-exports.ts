/** Which exports are types, and no values. */

import { type Link, linkKey } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";
import type { ModuleFacts } from "./modules";
import type { Passed } from "./passed-values";

/** True when an export is certainly a type, through named re-exports. */
export function isTypeExport(
  { module, name }: Link,
  factsOf: (path: RepoPath) => ModuleFacts | null,
  workspace: Pick<Workspace, "resolve">,
): boolean {
  const seen = new Set<string>();
  let at: Link | null = { module, name };
  while (at && !seen.has(linkKey(at))) {
    seen.add(linkKey(at));
    const home = factsOf(at.module);
    const passed: Passed | undefined = home?.exports.passed.get(at.name);
    if (!passed) return home?.types.has(at.name) ?? false;
    if (passed.typeOnly) return true;
    const to: RepoPath | null = workspace.resolve(at.module, passed.specifier);
    at = to === null ? null : { module: to, name: passed.name };
  }
  return false;
}
