/** The `ssot-codemod` command: gives the process its exit code, and leaves it to end by itself. */

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

main(process.argv.slice(2), process).then((code) => {
  // Not process.exit(), which would cut off what is still on its way through a pipe.
  process.exitCode = outputFailed ? EXIT.FAILED : code;
});
