/** From the words of a command line to an exit code; the commands are loaded when one is used. */

import { parseCommandLine } from "./command-line";
import { EXIT, type ExitCode } from "./exit-codes";
import type { Io } from "./io";

/** Runs one command line. Never throws: a defect is reported and gives the exit code of a failure. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = parseCommandLine(argv, io);
    switch (parsed.kind) {
      case "text":
        io.stdout.write(parsed.text);
        return EXIT.DONE;
      case "usage-error":
        io.stderr.write(parsed.message);
        return EXIT.FAILED;
      case "command": {
        const { foresee } = require("./foresee") as typeof import("./foresee");
        const asked = foresee(parsed.command.args, io);
        const { execute } = require("./commands") as typeof import("./commands");
        return await execute(parsed.command, io, asked);
      }
    }
  } catch (error) {
    reportDefect(error, io);
    return EXIT.FAILED;
  }
}

/** Says that the tool itself is wrong. Users get the stack when they ask for it. */
export function reportDefect(error: unknown, io: Pick<Io, "stderr" | "env">): void {
  const [message, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
  const hint = io.env.DEBUG
    ? `${stack ?? ""}\n`
    : "Run the same command with DEBUG=1 in the environment to see where.\n";
  io.stderr.write(`ssot-codemod: this is a defect of the tool, please report it: ${message}\n${hint}`);
}
