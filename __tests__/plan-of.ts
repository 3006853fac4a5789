/** Plans a repository of a test, as the command line does; whatever goes wrong fails the test. */

import type { LoadedManifest } from "../src/manifest/load";
import { loadManifest } from "../src/manifest/load";
import { makePlan, type PlanRequest } from "../src/plan/make-plan";
import type { Plan } from "../src/plan/plan";
import type { TransformName } from "../src/sites/site";
import { type OpenedWorkspace, openWorkspace } from "../src/workspace/open";

export interface PlanOptions {
  /** The manifest, as `--config` takes it; without it the nearest one is looked for. */
  readonly config?: string | undefined;
  readonly paths?: readonly string[];
  readonly transforms?: readonly TransformName[];
}

export interface Planned {
  readonly plan: Plan;
  readonly loaded: LoadedManifest;
  readonly workspace: OpenedWorkspace;
  readonly selection: PlanRequest["selection"];
}

/** `root` is a native path. */
export async function planOf(root: string, options: PlanOptions = {}): Promise<Plan> {
  return (await planned(root, options)).plan;
}

/** The same, with what it is made of. */
export async function planned(
  root: string,
  { config, paths = [], transforms = [] }: PlanOptions = {},
): Promise<Planned> {
  const result = await loadManifest({ cwd: root, ...(config !== undefined && { config }) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  const loaded = result.manifest;
  const workspace = await openWorkspace({ cwd: root, anchor: loaded.manifest.target.module });
  const selection = { paths, packages: [], transforms, cwd: root };
  const made = await makePlan({ loaded, workspace, selection });
  if (!made.ok) throw new Error(JSON.stringify(made, null, 2));
  return { plan: made.plan, loaded, workspace, selection };
}
