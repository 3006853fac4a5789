/** `run`: prints the plan as diffs, or writes it. */

import { type Refused, refusalOf, type Written, writePlan } from "../src/deliver/write";
import type { Plan } from "../src/plan/plan";
import type { Verified } from "../src/verify/verification";
import type { AskedFiles } from "../src/workspace/ask-for-files";
import { EXIT, type ExitCode } from "./exit-codes";
import type { RunArguments } from "./flags";
import type { Io } from "./io";
import { complain, type Planned, planFor, selectionWords } from "./planning";
import { deliverReport } from "./report-to";
import { verify } from "./verify";
import { packageVersion } from "./version";
import { workingFolder } from "./working-folder";

export default async function run(args: RunArguments, io: Io, asked: AskedFiles | null): Promise<ExitCode> {
  const planned = await planFor(args, io, asked);
  if (planned === null) return EXIT.FAILED;
  const final: Final | null = args.verify.length === 0 ? planned : await verifyFirst(planned, args, io);
  if (final === null) return EXIT.FAILED;
  const { plan, verified } = final;
  const delivery = args.write ? await write(plan, args, io) : null;
  if (args.write && delivery === null) return EXIT.FAILED;
  const selection = selectionWords(args);
  const report = { version: packageVersion(), command: "run", selection, plan, delivery, verified } as const;
  return deliverReport(report, args, workingFolder(args, io), io);
}

interface Final {
  readonly plan: Plan;
  readonly verified?: readonly Verified[];
}

/** What stands in the way of writing is said before minutes go into checking. */
async function verifyFirst(planned: Planned, args: RunArguments, io: Io): Promise<Final | null> {
  const refused = await refusalOf(planned.plan, args);
  return refused ? complainOfRefusal(refused, io) : verify(planned, args, io);
}

/** Null when the plan was not written as far as it could be, which standard error then explains. */
async function write(plan: Plan, { allowDirty }: RunArguments, io: Io): Promise<Written | null> {
  const result = await writePlan(plan, { allowDirty });
  if (!result.ok) return complainOfRefusal(result, io);
  if (result.interrupted === null) return result;
  const total = plan.counts.changed;
  const message = `interrupted after ${result.written.length} of ${total} files; each of them is whole`;
  complain(io, message, "look at `git status`, and run the same command again for the rest");
  // A shell that waits for this process has to see that the signal ended it.
  io.kill(io.pid, result.interrupted);
  return null;
}

function complainOfRefusal({ message, fix, files }: Refused, io: Io): null {
  return complain(
    io,
    message,
    fix,
    files.map(({ path, state }) => `${path} (${state})`),
  );
}
