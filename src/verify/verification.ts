/**
 * Verifies a plan before anything is written: a file whose rewrite brings a new diagnostic is left as it is, and
 * everything is planned again without it, until no verifier finds one in the plan that is left.
 */

import type { Plan } from "../plan/plan";
import type { RepoPath } from "../workspace/paths";
import { type Diagnostic, describeDiagnostic } from "./diagnostics";
import type { VerificationProblem } from "./problems";

export interface VerificationRequest {
  readonly plan: Plan;
  readonly verifiers: readonly Verifier[];
  /** Plans again, with files that stay as they are and what each of them brought about. */
  readonly planWithout: (putBack: ReadonlyMap<RepoPath, string>) => Promise<Plan>;
}

export type Verification =
  | { readonly ok: true; readonly plan: Plan; readonly verified: readonly Verified[] }
  | VerificationProblem;

/** Compares a plan's texts with those that are there. It keeps what it knows of them between plans. */
export interface Verifier {
  /** The files that the plan changes and may not. None: the plan is sound. */
  blame(plan: Plan): Promise<Blamed | VerificationProblem>;
  /** What it did to come to a sound plan. */
  tell(plan: Plan, putBack: readonly PutBack[]): Verified;
}

/** Changed files, each with the new diagnostics for which it is blamed. */
export type Blamed = ReadonlyMap<RepoPath, readonly Diagnostic[]>;

/** What a verification did. */
export type Verified = TypesVerified | LintVerified;

export interface TypesVerified extends Told {
  readonly kind: "typecheck";
  /** The configurations that were checked, before and after. */
  readonly projects: readonly RepoPath[];
}

export interface LintVerified extends Told {
  readonly kind: "lint";
  /** `ruff 0.17.4` */
  readonly linter: string;
  /** How many changed files were linted, before and after. */
  readonly linted: number;
}

interface Told {
  readonly putBack: readonly PutBack[];
  /** Changed files of which nothing is proven, or not all. */
  readonly unchecked: readonly RepoPath[];
}

export interface PutBack {
  readonly file: RepoPath;
  /** What was new with the file's rewrite; also in files that depend on it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Verifies a plan with each of the verifiers; all find the result's plan sound. Nothing is written. */
export async function verifyPlan(request: VerificationRequest): Promise<Verification> {
  const { verifiers, planWithout } = request;
  const putBack = verifiers.map(() => new Map<RepoPath, readonly Diagnostic[]>());
  let { plan } = request;
  // Planned again, other files may change than before: all have to see the plan that is left.
  for (let at = 0, content = 0; content < verifiers.length; ) {
    const blamed = await (verifiers[at] as Verifier).blame(plan);
    if ("ok" in blamed) return blamed;
    if (blamed.size === 0) {
      content += 1;
      at = (at + 1) % verifiers.length;
      continue;
    }
    content = 0;
    for (const [path, diagnostics] of blamed) putBack[at]?.set(path, diagnostics);
    plan = await planWithout(reasonsOf(putBack));
  }
  const verified = verifiers.map((verifier, at) => verifier.tell(plan, sorted(putBack[at] as Blamed)));
  return { ok: true, plan, verified };
}

/** For a file that could be judged before its rewrite, and cannot after it: it may hide anything. */
export function lost(file: RepoPath): Diagnostic {
  return { file, line: 1, column: 1, code: "unchecked", message: "is no longer checked" };
}

function sorted(putBack: Blamed): readonly PutBack[] {
  const files = [...putBack].map(([file, diagnostics]): PutBack => ({ file, diagnostics }));
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function reasonsOf(putBack: readonly Blamed[]): ReadonlyMap<RepoPath, string> {
  return new Map(
    putBack
      .flatMap((one) => [...one])
      .map(([path, [first, ...more]]) => [path, reasonOf(first as Diagnostic, more.length)]),
  );
}

function reasonOf(one: Diagnostic, others: number): string {
  const more = others > 0 ? ` (and ${others} more)` : "";
  return `${describeDiagnostic(one)}${more}.`.replace(/\.\.$/, ".");
}
