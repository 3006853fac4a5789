/** `--verify typecheck`: the project's own TypeScript over the texts as they are, and over the planned ones. */

import { join } from "node:path";
import { changedFiles, type FilePlan, type Plan } from "../plan/plan";
import type { OpenedWorkspace } from "../workspace/open";
import type { RepoPath } from "../workspace/paths";
import { folderOf } from "../workspace/repo-path";
import { filesToBlame } from "./blame";
import { type Compiler, findCompiler } from "./compiler";
import { type Diagnostic, newDiagnostics } from "./diagnostics";
import { failed, NO_PROJECTS, noCompiler, nothingChecked, type VerificationProblem } from "./problems";
import { projectsOf } from "./projects";
import { type Checked, runTsc, type TscResult } from "./run-tsc";
import { type Blamed, lost, type Verifier } from "./verification";

export interface TypecheckOptions {
  readonly workspace: OpenedWorkspace;
  readonly onProgress?: ((text: string) => void) | undefined;
}

/** A verifier that blames files for new diagnostics of `tsc`, in them or in what depends on them. */
export function typecheck(options: TypecheckOptions): Verifier {
  let base: Base | null = null;
  let seen: ReadonlySet<RepoPath> = new Set();
  let sound = new Map<number, string>();
  return {
    async blame(plan) {
      const files = changedFiles(plan);
      if (files.length === 0) return new Map();
      // Planned again, other files may change than before: then it is started again with these.
      if (base === null || files.some(({ path }) => !seen.has(path))) {
        const checked = await checkBefore(files, options);
        if ("ok" in checked) return checked;
        base = checked;
        seen = new Set(files.map(({ path }) => path));
        sound = new Map();
      }
      return blamedIn(plan, base, sound, options);
    },
    tell(plan, putBack) {
      const unchecked = changedFiles(plan)
        .map(({ path }) => path)
        .filter((path) => !base?.judged.has(path));
      return { kind: "typecheck", projects: base?.projects ?? [], putBack, unchecked };
    },
  };
}

/** What the compiler says without the edits. */
interface Base {
  readonly projects: readonly RepoPath[];
  readonly before: readonly Checked[];
  /** The files to change whose types are checked. */
  readonly judged: ReadonlySet<RepoPath>;
  check(project: number, texts: ReadonlyMap<RepoPath, string>): Promise<TscResult>;
}

async function checkBefore(
  files: readonly FilePlan[],
  { workspace, onProgress }: TypecheckOptions,
): Promise<Base | VerificationProblem> {
  const { root } = workspace;
  const projects = projectsOf(
    files.map(({ path }) => path),
    workspace,
  );
  if (projects.length === 0) return NO_PROJECTS;
  const compilers = projects.map((config) => findCompiler(join(root, folderOf(config))));
  const missing = projects.find((_, index) => compilers[index] === null);
  if (missing !== undefined) return noCompiler(missing);
  const check = (index: number, texts: ReadonlyMap<RepoPath, string>): Promise<TscResult> => {
    onProgress?.(`checking the types of ${projects[index]}`);
    const config = projects[index] as RepoPath;
    return runTsc({ compiler: compilers[index] as Compiler, root, config, texts });
  };
  const before: Checked[] = [];
  for (const [index, config] of projects.entries()) {
    const result = await check(index, new Map(files.map((file) => [file.path, file.before])));
    if (result.kind !== "checked") return failed(result, config);
    before.push(result.checked);
  }
  const judged = new Set(before.flatMap((checked) => [...checked.judged]));
  return judged.size === 0 ? nothingChecked(before) : { projects, before, judged, check };
}

/**
 * The files to put back, each with the new diagnostics for which it is blamed. `sound` keeps of each
 * project the texts with which it had none, so that it is not checked with the same ones again.
 */
async function blamedIn(
  plan: Plan,
  { projects, before, check }: Base,
  sound: Map<number, string>,
  { workspace }: TypecheckOptions,
): Promise<Blamed | VerificationProblem> {
  const edited = new Map(changedFiles(plan).map((file) => [file.path, file]));
  const texts = new Map([...edited].map(([path, { after }]) => [path, after]));
  const blamed = new Map<RepoPath, readonly Diagnostic[]>();
  for (const [index, old] of before.entries()) {
    // A project that reads none of the files has nothing new to say.
    const own = new Set([...edited.keys()].filter((path) => old.read.has(path)));
    const state = JSON.stringify([...own].map((path) => [path, texts.get(path)]));
    if (own.size === 0 || sound.get(index) === state) continue;
    const result = await check(index, texts);
    if (result.kind !== "checked") return failed(result, projects[index] as RepoPath);
    const found = lostOrNew(old, result.checked, edited, own);
    if (found.length === 0) sound.set(index, state);
    for (const one of found) {
      for (const path of filesToBlame(one, own, workspace))
        blamed.set(path, [...(blamed.get(path) ?? []), one]);
    }
  }
  return blamed;
}

/** The new diagnostics; one without a place where the compiler no longer looks for any in a file that it judged. */
function lostOrNew(
  old: Checked,
  now: Checked,
  edited: ReadonlyMap<RepoPath, FilePlan>,
  own: ReadonlySet<RepoPath>,
): readonly Diagnostic[] {
  const found = newDiagnostics(old.diagnostics, now.diagnostics, edited);
  if (found.length > 0) return found;
  const unjudged = [...own].filter((path) => old.judged.has(path) && !now.judged.has(path));
  return unjudged.map(lost);
}
