#!/usr/bin/env node
/**
 * What `ssot-codemod` starts: the command line as one file, with the code that V8 has compiled in an earlier
 * run of the same command. Both only save time: without the cache it is compiled, without the bundle (in a
 * checkout that was only compiled) the modules are loaded one by one.
 */

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { constants, Script } from "node:vm";

const BUNDLE = join(__dirname, "../ssot-codemod.js");
/** A run that takes longer may have compiled much that its cache lacks, and has the time to look. */
const LONG_SECONDS = 1;

if (existsSync(BUNDLE)) startBundle(cacheFile(process.argv[2]));
else require("./cli");

/** V8 refuses a cache of another version or processor by itself; their names only keep these apart. */
function cacheFile(command: string | undefined): string {
  const kind = command === "check" || command === "run" ? command : "other";
  return join(__dirname, `../${kind}-${process.version}-${process.arch}.cache`);
}

function startBundle(file: string): void {
  const cachedData = readIfThere(file);
  const script = new Script(wrapped(readFileSync(BUNDLE, "latin1")), {
    filename: BUNDLE,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const isUsed = cachedData !== undefined && script.cachedDataRejected === false;
  process.once("exit", () => {
    if (!isUsed) keep(script.createCachedData(), file);
    else if (process.uptime() > LONG_SECONDS) keepLarger(script.createCachedData(), cachedData, file);
  });
  script.runInThisContext()(createRequire(BUNDLE), join(__dirname, ".."));
}

/** One line, so that the lines of the bundle keep their numbers. The build writes it in ASCII. */
function wrapped(source: string): string {
  return `(function (require, __dirname) { ${source}\n})`;
}

function keepLarger(code: Buffer, known: Buffer, file: string): void {
  if (code.length > known.length * 1.1) keep(code, file);
}

/** Whole or not at all, as another process may read it. A folder that cannot be written to has no cache. */
function keep(code: Buffer, file: string): void {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, code);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
