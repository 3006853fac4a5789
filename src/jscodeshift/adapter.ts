/** Makes a transform that the stock jscodeshift runner can run, with the same bytes as the command line. */

import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { formatProblems } from "../manifest/format-problems";
import { loadManifest } from "../manifest/load";
import { makePlan } from "../plan/make-plan";
import type { TransformName } from "../sites/site";
import { openWorkspace } from "../workspace/open";
import { repoPathOf } from "../workspace/root";
import { type SharedPlan, sharedPlan } from "./shared-plan";

/*
 * What the runner gives, as far as it is used. Its own types come from another package, which whoever
 * reads our declarations would then need.
 */

export interface RunnerFile {
  readonly path: string;
  readonly source: string;
}

export interface RunnerApi {
  report(message: string): void;
}

export type RunnerOptions = Readonly<Record<string, unknown>>;

export type JscodeshiftTransform = (
  file: RunnerFile,
  api: RunnerApi,
  options: RunnerOptions,
) => Promise<string | undefined>;

/**
 * The jscodeshift module of one transform. Options: `--manifest` (a file, or the name of a shipped
 * manifest) and `--cwd` (where the repository is looked for). The result is undefined for a file
 * that needs no change; manual sites are reported. Throws, as jscodeshift expects, for a file that fails.
 */
export function jscodeshiftTransform(name: TransformName): JscodeshiftTransform {
  return async (file, api, options) => {
    const cwd = resolve(String(options.cwd ?? "."));
    const config = options.manifest === undefined ? undefined : String(options.manifest);
    const key = JSON.stringify([name, cwd, config]);
    const plan = await sharedPlan(key, () => planOf(name, cwd, config));
    // The runner follows links, and the root has none: the file behind one decides.
    const path = repoPathOf(plan.root, realpathSync(resolve(file.path)));
    const failure = plan.failures.find((one) => one.file === path);
    if (failure) throw new Error(failure.message);
    const planned = path === null ? undefined : plan.files[path];
    // Through a link, the runner may come to a file a second time.
    if (!planned || (file.source === planned.after && file.source !== planned.before)) return undefined;
    if (file.source !== planned.before)
      throw new Error("the text is not the one that was planned; run the transform again");
    for (const line of planned.manual) api.report(line);
    return planned.after === planned.before ? undefined : planned.after;
  };
}

async function planOf(name: TransformName, cwd: string, config: string | undefined): Promise<SharedPlan> {
  const loaded = await loadManifest({ config, cwd });
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems, { color: false }));
  const workspace = await openWorkspace({ cwd, anchor: loaded.manifest.manifest.target.module });
  const selection = {
    paths: [],
    packages: [],
    transforms: [name],
    byExtension: true,
    cwd: workspace.root,
  } as const;
  const made = await makePlan({ loaded: loaded.manifest, workspace, selection });
  if (!made.ok) {
    throw new Error(
      "problems" in made ? formatProblems(made.problems, { color: false }) : `${made.message}; ${made.fix}`,
    );
  }
  const { plan } = made;
  const files: SharedPlan["files"] = Object.fromEntries(
    plan.files.map(({ path, before, after, sites }) => {
      const manual = sites.flatMap(({ start, disposition }) =>
        disposition.kind === "manual" ? [`${path}:${start.line}:${start.column} ${disposition.reason}`] : [],
      );
      return [path, { before, after, manual }];
    }),
  );
  return { root: plan.root, files, failures: plan.failures.map(({ file, message }) => ({ file, message })) };
}
