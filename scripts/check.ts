/** `check`: proves that no site is left, or lists those that are. Writes nothing but its reports, and what `--cache` keeps. */

import type { Mentions } from "../src/mentions/mention";
import type { AskedFiles } from "../src/workspace/ask-for-files";
import { EXIT, type ExitCode } from "./exit-codes";
import type { CheckArguments } from "./flags";
import type { Io } from "./io";
import { type Planned, planFor, selectionWords } from "./planning";
import { deliverReport } from "./report-to";
import { packageVersion } from "./version";
import { workingFolder } from "./working-folder";

export default async function check(
  args: CheckArguments,
  io: Io,
  asked: AskedFiles | null,
): Promise<ExitCode> {
  const planned = await planFor(args, io, asked);
  if (planned === null) return EXIT.FAILED;
  const { plan } = planned;
  const selection = selectionWords(args);
  const mentions = args.mentions ? await mentionsOf(planned) : undefined;
  const report = {
    version: packageVersion(),
    command: "check",
    selection,
    plan,
    mentions,
    delivery: null,
  } as const;
  return deliverReport(report, args, workingFolder(args, io), io);
}

async function mentionsOf({ plan, request }: Planned): Promise<Mentions> {
  const { findMentions } =
    require("../src/mentions/find-mentions") as typeof import("../src/mentions/find-mentions");
  const { makePlan } = require("../src/plan/make-plan") as typeof import("../src/plan/make-plan");
  const { transforms, ...selection } = request.selection;
  // The sites of the other transforms are no mentions either.
  const whole =
    transforms.length > 0
      ? await makePlan({ ...request, selection: { ...selection, transforms: [] } })
      : null;
  return findMentions({ ...request, selection, plan: whole?.ok ? whole.plan : plan });
}
