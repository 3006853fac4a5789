/** `check`: proves that no site is left, or lists those that are. Writes nothing but its reports. */

import { EXIT, type ExitCode } from "./exit-codes";
import type { SharedArguments } from "./flags";
import type { Io } from "./io";
import { planFor, selectionWords, workingFolder } from "./planning";
import { deliverReport } from "./report-to";
import { packageVersion } from "./version";

export default async function check(args: SharedArguments, io: Io): Promise<ExitCode> {
  const plan = await planFor(args, io);
  if (plan === null) return EXIT.FAILED;
  const selection = selectionWords(args);
  const report = { version: packageVersion(), command: "check", selection, plan, delivery: null } as const;
  return deliverReport(report, args, workingFolder(args, io), io);
}
