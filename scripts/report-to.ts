/** Sends a report to standard output and to files. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Report } from "../src/report/report";
import { loadReporter } from "../src/report/reporters";
import { wantsColor } from "../src/terminal/colors";
import { causeOf } from "../src/workspace/cause";
import { EXIT, type ExitCode, exitCodeOf } from "./exit-codes";
import type { SharedArguments } from "./flags";
import type { Io } from "./io";

/** Delivers a report to all places that were asked for, and gives the exit code of the command. */
export async function deliverReport(
  report: Report,
  { reporters, quiet, noColor }: SharedArguments,
  cwd: string,
  io: Io,
): Promise<ExitCode> {
  let code = exitCodeOf(report);
  for (const { kind, file } of reporters) {
    const reporter = loadReporter(kind);
    if (file === null) {
      const terminal = io.stdout.isTTY === true;
      const color = wantsColor({ noColor, env: io.env, terminal });
      await reporter(report, { write: (text) => io.stdout.write(text), color, terminal, quiet });
      continue;
    }
    const parts: string[] = [];
    await reporter(report, { write: (text) => parts.push(text), color: false, terminal: false, quiet });
    const cause = writeReport(resolve(cwd, file), parts.join(""));
    if (cause !== null) {
      io.stderr.write(`ssot-codemod: the ${kind} report could not be written to ${file}: ${cause}\n`);
      code = EXIT.FAILED;
    }
  }
  return code;
}

function writeReport(path: string, text: string): string | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return causeOf(error);
  }
}
