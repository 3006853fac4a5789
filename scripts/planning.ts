/** What `run` and `check` share: from their arguments to a plan, or to a message why there is none. */

import { statSync } from "node:fs";
import { formatProblems } from "../src/manifest/format-problems";
import { loadManifest } from "../src/manifest/load";
import type { ManifestProblem } from "../src/manifest/problems";
import type { PlanRequest } from "../src/plan/make-plan";
import type { Plan } from "../src/plan/plan";
import type { SelectionWords } from "../src/report/report";
import { wantsColor } from "../src/terminal/colors";
import { printable } from "../src/terminal/printable";
import type { AskedFiles } from "../src/workspace/ask-for-files";
import { openWorkspace } from "../src/workspace/open";
import type { SharedArguments } from "./flags";
import type { Io } from "./io";
import { startProgress } from "./progress";
import { workingFolder } from "./working-folder";

/** A plan, and what it was made from, so that it can be made again. */
export interface Planned {
  readonly plan: Plan;
  readonly request: PlanRequest;
}

/**
 * The plan for a command line; null when there is none, which standard error then explains. `asked` is what git was asked
 * already; where it turns out that nobody needs the answers, git is stopped.
 */
export async function planFor(
  args: SharedArguments,
  io: Io,
  asked: AskedFiles | null,
): Promise<Planned | null> {
  const cwd = workingFolder(args, io);
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    asked?.cancel();
    return complain(io, `--cwd ${args.cwd} is no folder`, "name a folder that exists");
  }
  const loaded = await loadManifest({ config: args.config, cwd });
  if (!loaded.ok) {
    asked?.cancel();
    return complainOfManifest(io, args, loaded.problems);
  }

  const anchor = loaded.manifest.manifest.target.module;
  const opening = openWorkspace({ cwd, anchor, cache: args.cache, asked });
  const { paths, packages, transforms } = args;
  // The engine brings the parsers with it; a manifest that is refused needs none. It is loaded while git lists.
  const { makePlan } = require("../src/plan/make-plan") as typeof import("../src/plan/make-plan");
  const workspace = await opening;
  const progress = startProgress(io.stderr, args.quiet);
  const request: PlanRequest = {
    loaded: loaded.manifest,
    workspace,
    selection: { paths, packages, transforms, cwd },
    onProgress: (text: string) => progress.show(text),
  };
  const made = await makePlan(request).finally(progress.stop);
  if (made.ok) return { plan: made.plan, request };
  return "problems" in made
    ? complainOfManifest(io, args, made.problems)
    : complain(io, made.message, made.fix);
}

/** The words by which another command comes to the same plan. */
export function selectionWords(args: SharedArguments): SelectionWords {
  const flag = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [name, value]));
  const dashes = args.paths.some((path) => path.startsWith("-")) ? ["--"] : [];
  return {
    manifest: [...flag("--config", [args.config]), ...flag("--cwd", [args.cwd])],
    files: [
      ...flag("--package", args.packages),
      ...flag("--transform", args.transforms),
      ...dashes,
      ...args.paths,
    ],
  };
}

/** Says on standard error what stands in the way, and how to mend it. */
export function complain(io: Io, message: string, fix: string, details: readonly string[] = []): null {
  const lines = [`ssot-codemod: ${message}`, ...details.map((detail) => `  ${detail}`), `fix: ${fix}`];
  io.stderr.write(`${lines.map(printable).join("\n")}\n`);
  return null;
}

function complainOfManifest(
  io: Io,
  { noColor }: SharedArguments,
  problems: readonly ManifestProblem[],
): null {
  const color = wantsColor({ noColor, env: io.env, terminal: io.stderr.isTTY === true });
  io.stderr.write(`${formatProblems(problems, { color })}\n`);
  return null;
}
