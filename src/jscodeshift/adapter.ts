/** Makes a transform that the stock jscodeshift runner can run, with the same bytes as the command line. */

import { resolve } from "node:path";
import type { API, FileInfo, Options } from "jscodeshift";
import { loadManifest } from "../manifest/load";
import { formatProblems } from "../manifest/problems";
import { makePlan } from "../plan/make-plan";
import type { TransformName } from "../sites/site";
import { openWorkspace } from "../workspace/open";
import { repoPathOf } from "../workspace/root";
import { type SharedPlan, sharedPlan } from "./shared-plan";

export type JscodeshiftTransform = (
  file: FileInfo,
  api: API,
  options: Options,
) => Promise<string | undefined>;

/**
 * The jscodeshift module of one transform. Options: `--manifest` (a file, or the name of a shipped
 * manifest) and `--cwd` (where the repository is looked for). The result is undefined for a file
 * without sites; manual sites are reported. Throws, as jscodeshift expects, for a file that fails.
 */
export function jscodeshiftTransform(name: TransformName): JscodeshiftTransform {
  return async (file, api, options) => {
    const cwd = resolve(String(options.cwd ?? "."));
    const config = options.manifest === undefined ? undefined : String(options.manifest);
    const plan = await sharedPlan(`${name}\0${cwd}\0${config}`, () => planOf(name, cwd, config));
    const path = repoPathOf(plan.root, resolve(file.path));
    const failure = plan.failures.find((one) => one.file === path);
    if (failure) throw new Error(failure.message);
    const planned = path === null ? undefined : plan.files[path];
    if (!planned) return undefined;
    if (planned.before !== file.source)
      throw new Error("the text is not the one that was planned: run the transform on saved files");
    for (const line of planned.manual) api.report(line);
    return planned.after;
  };
}

async function planOf(name: TransformName, cwd: string, config: string | undefined): Promise<SharedPlan> {
  const loaded = await loadManifest({ ...(config === undefined ? {} : { config }), cwd });
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems, { color: false }));
  const workspace = await openWorkspace({ cwd, anchor: loaded.manifest.manifest.target.module });
  const selection = { paths: [], packages: [], transforms: [name], cwd: workspace.root };
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
