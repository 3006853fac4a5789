/**
 * Verifies a plan with the project's own TypeScript before anything is written: a file whose rewrite brings a
 * new diagnostic is left as it is, and everything is planned again without it, until none is new.
 */

import { join } from "node:path";
import type { FilePlan, Plan } from "../plan/plan";
import type { OpenedWorkspace } from "../workspace/open";
import type { RepoPath } from "../workspace/paths";
import { folderOf } from "../workspace/repo-path";
import { filesToBlame } from "./blame";
import { type Compiler, findCompiler } from "./compiler";
import { type Diagnostic, describeDiagnostic, newDiagnostics } from "./diagnostics";
import { failed, NO_PROJECTS, noCompiler, nothingChecked, type VerificationProblem } from "./problems";
import { projectsOf } from "./projects";
import { type Checked, runTsc, type TscResult } from "./run-tsc";

export interface TypecheckRequest {
  readonly plan: Plan;
  readonly workspace: OpenedWorkspace;
  /** Plans again, with files that stay as they are and what each of them brought about. */
  readonly planWithout: (putBack: ReadonlyMap<RepoPath, string>) => Promise<Plan>;
  readonly onProgress?: ((text: string) => void) | undefined;
}

export type Verification =
  | { readonly ok: true; readonly plan: Plan; readonly verified: Verified }
  | VerificationProblem;

/** What a verification did. */
export interface Verified {
  readonly kind: "typecheck";
  /** The configurations that were checked, before and after. */
  readonly projects: readonly RepoPath[];
  readonly putBack: readonly PutBack[];
  /** Changed files whose types no project checks, so that nothing is proven of them. */
  readonly unchecked: readonly RepoPath[];
}

export interface PutBack {
  readonly file: RepoPath;
  /** What was new with the file's rewrite; also in files that depend on it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Verifies a plan; the result's plan has no new diagnostics in what could be checked. Nothing is written. */
export async function verifyTypes(request: TypecheckRequest): Promise<Verification> {
  const putBack = new Map<RepoPath, readonly Diagnostic[]>();
  let plan = request.plan;
  // Planned again, other files may change than before: then it is started again with these.
  for (;;) {
    const files = changedFiles(plan);
    if (files.length === 0) return verifiedAs(plan, [], putBack, new Set());
    const base = await checkBefore(files, request);
    if ("ok" in base) return base;
    const seen = new Set(files.map(({ path }) => path));
    const sound = new Map<number, string>();
    while (changedFiles(plan).every(({ path }) => seen.has(path))) {
      const blamed = await blamedIn(plan, base, sound, request);
      if ("ok" in blamed) return blamed;
      if (blamed.size === 0) return verifiedAs(plan, base.projects, putBack, base.judged);
      for (const [path, diagnostics] of blamed) putBack.set(path, diagnostics);
      plan = await request.planWithout(reasonsOf(putBack));
    }
  }
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
  { workspace, onProgress }: TypecheckRequest,
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
  { workspace }: TypecheckRequest,
): Promise<ReadonlyMap<RepoPath, readonly Diagnostic[]> | VerificationProblem> {
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
  const lost = [...own].filter((path) => old.judged.has(path) && !now.judged.has(path));
  return lost.map((file) => ({
    file,
    line: 1,
    column: 1,
    code: "unchecked",
    message: "is no longer checked",
  }));
}

function changedFiles({ files }: Plan): readonly FilePlan[] {
  return files.filter((file) => file.edits.length > 0);
}

function verifiedAs(
  plan: Plan,
  projects: readonly RepoPath[],
  putBack: ReadonlyMap<RepoPath, readonly Diagnostic[]>,
  judged: ReadonlySet<RepoPath>,
): Verification {
  const files = [...putBack].map(([file, diagnostics]): PutBack => ({ file, diagnostics }));
  const unchecked = changedFiles(plan)
    .map(({ path }) => path)
    .filter((path) => !judged.has(path));
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ok: true, plan, verified: { kind: "typecheck", projects, putBack: files, unchecked } };
}

function reasonsOf(putBack: ReadonlyMap<RepoPath, readonly Diagnostic[]>): ReadonlyMap<RepoPath, string> {
  return new Map(
    [...putBack].map(([path, [first, ...more]]) => [path, reasonOf(first as Diagnostic, more.length)]),
  );
}

function reasonOf(one: Diagnostic, others: number): string {
  const more = others > 0 ? ` (and ${others} more)` : "";
  return `${describeDiagnostic(one)}${more}.`.replace(/\.\.$/, ".");
}
