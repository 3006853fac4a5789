/** The commands, each loaded when it is used. The bundle keeps them apart, as help and version need none. */

import type { AskedFiles } from "../src/workspace/ask-for-files";
import type { Command } from "./command-line";
import type { ExitCode } from "./exit-codes";
import type { Io } from "./io";

export function execute(command: Command, io: Io, asked: AskedFiles | null): Promise<ExitCode> {
  switch (command.name) {
    case "run":
      return (require("./run") as typeof import("./run")).default(command.args, io, asked);
    case "check":
      return (require("./check") as typeof import("./check")).default(command.args, io, asked);
  }
}
