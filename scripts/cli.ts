/** The `ssot-codemod` command: gives the process its exit code, and ends it once all is printed. */

import { EXIT } from "./exit-codes";
import { main, reportDefect } from "./main";

let outputFailed = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no error; a full disk is one.
    if (error.code === "EPIPE" || outputFailed) return;
    outputFailed = true;
    if (stream === process.stdout) process.stderr.write(`ssot-codemod: cannot print: ${error.message}\n`);
    process.exitCode = EXIT.FAILED;
  });
}

// Node's own code for these is 1, which here means that sites are left.
process.on("uncaughtException", (error) => {
  reportDefect(error, process);
  process.exit(EXIT.FAILED);
});

main(process.argv.slice(2), process).then(async (code) => {
  // What is still on its way through a pipe goes first, and what goes wrong with it. Then there is nothing to wait for:
  // left to itself, V8 would collect garbage.
  await printed(process.stdout);
  await printed(process.stderr);
  process.exit(outputFailed ? EXIT.FAILED : code);
});

/** Resolves when all that was written before has gone, or cannot go, which the stream has told by then. */
function printed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => setImmediate(resolve)));
}
