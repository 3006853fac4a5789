/**
 * What `check` and `run` cannot be faster than, as a program of its own: Node starts, git lists the files, two
 * threads read each of them, and Babel parses those with a legacy name twice, before and after. It decides nothing.
 */

import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const BUFFER_BYTES = 1 << 20;
const SOURCE = /\.[mc]?[jt]sx?$/;

if (isMainThread) main(process.argv[2]);
else readAll(workerData as readonly string[]);

/** `named` is a file with the paths of the sources to parse, one a line. */
function main(named: string | undefined): void {
  const listed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const files = listed.split("\0").filter((path) => SOURCE.test(path));
  const half = Math.ceil(files.length / 2);
  new Worker(__filename, { workerData: files.slice(half) });
  readAll(files.slice(0, half));
  if (named !== undefined) parseTwice(readFileSync(named, "utf8").split("\n").filter(Boolean));
}

function readAll(paths: readonly string[]): void {
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  for (const path of paths) {
    const descriptor = openSync(path, "r");
    while (readSync(descriptor, buffer) === BUFFER_BYTES);
    closeSync(descriptor);
  }
}

function parseTwice(paths: readonly string[]): void {
  const { parse } = require("@babel/parser") as typeof import("@babel/parser");
  for (const path of paths) {
    const text = readFileSync(path, "utf8");
    for (let time = 0; time < 2; time++)
      parse(text, { sourceType: "module", errorRecovery: true, plugins: ["typescript", "jsx"] });
  }
}
