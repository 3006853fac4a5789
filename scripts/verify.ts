/** `--verify`: keeps of a plan what a type check or a linter finds no fault with. */

import type { PlanRequest } from "../src/plan/make-plan";
import type { Plan } from "../src/plan/plan";
import type { TypecheckOptions } from "../src/verify/typecheck";
import type { Verified, Verifier } from "../src/verify/verification";
import type { RepoPath } from "../src/workspace/paths";
import type { RunArguments, VerifyKind } from "./flags";
import type { Io } from "./io";
import { complain, type Planned } from "./planning";
import { startProgress } from "./progress";

/** Each is loaded where it is asked for: the linter alone is ten megabytes. */
const VERIFIERS: Readonly<Record<VerifyKind, (options: TypecheckOptions) => Verifier>> = {
  typecheck(options) {
    const { typecheck } = require("../src/verify/typecheck") as typeof import("../src/verify/typecheck");
    return typecheck(options);
  },
  lint(options) {
    const { lint } = require("../src/verify/lint") as typeof import("../src/verify/lint");
    return lint(options);
  },
};

/** The plan to write; null when it could not be verified, which standard error then explains. */
export async function verify(
  { plan, request }: Planned,
  { quiet, verify: kinds }: RunArguments,
  io: Io,
): Promise<{ readonly plan: Plan; readonly verified: readonly Verified[] } | null> {
  const { verifyPlan } = require("../src/verify/verification") as typeof import("../src/verify/verification");
  const progress = startProgress(io.stderr, quiet);
  const planWithout = (putBack: ReadonlyMap<RepoPath, string>) => planAgain({ ...request, putBack });
  const onProgress = (text: string) => progress.show(text);
  const options = { workspace: request.workspace, onProgress };
  const verifiers = kinds.map((kind) => VERIFIERS[kind](options));
  const result = await verifyPlan({ plan, verifiers, planWithout }).finally(progress.stop);
  if (result.ok) return result;
  if (result.code !== "interrupted") return complain(io, `${result.message} (${result.code})`, result.fix);
  complain(io, "interrupted while the types were checked; nothing was written", "run the same command again");
  // A shell that waits for this process has to see that the signal ended it.
  io.kill(io.pid, result.signal);
  return null;
}

async function planAgain(request: PlanRequest): Promise<Plan> {
  const { makePlan } = require("../src/plan/make-plan") as typeof import("../src/plan/make-plan");
  const made = await makePlan(request);
  // The first plan of the same request was made; only the files on disk could have changed since.
  if (!made.ok) throw new Error("the repository changed while it was verified; run again");
  return made.plan;
}
