/** `run`: prints the plan as diffs, or writes it. */

import { type Written, writePlan } from "../src/deliver/write";
import type { Plan } from "../src/plan/plan";
import { EXIT, type ExitCode } from "./exit-codes";
import type { RunArguments } from "./flags";
import type { Io } from "./io";
import { complain, planFor, selectionWords, workingFolder } from "./planning";
import { deliverReport } from "./report-to";
import { packageVersion } from "./version";

export default async function run(args: RunArguments, io: Io): Promise<ExitCode> {
  const planned = await planFor(args, io);
  if (planned === null) return EXIT.FAILED;
  const { plan } = planned;
  const delivery = args.write ? await write(plan, args, io) : null;
  if (args.write && delivery === null) return EXIT.FAILED;
  const selection = selectionWords(args);
  const report = { version: packageVersion(), command: "run", selection, plan, delivery } as const;
  return deliverReport(report, args, workingFolder(args, io), io);
}

/** Null when the plan was not written as far as it could be, which standard error then explains. */
async function write(plan: Plan, { allowDirty }: RunArguments, io: Io): Promise<Written | null> {
  const result = await writePlan(plan, { allowDirty });
  if (!result.ok) {
    const files = result.files.map(({ path, state }) => `${path} (${state})`);
    return complain(io, result.message, result.fix, files);
  }
  if (result.interrupted === null) return result;
  const total = plan.counts.changed;
  const message = `interrupted after ${result.written.length} of ${total} files; each of them is whole`;
  complain(io, message, "look at `git status`, and run the same command again for the rest");
  // A shell that waits for this process has to see that the signal ended it.
  io.kill(io.pid, result.interrupted);
  return null;
}
