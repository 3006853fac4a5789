#!/usr/bin/env node
/**
 * What `ssot-codemod` starts: the command line as two files, with the code that V8 has compiled in an earlier
 * run of the same command. Both only save time: without the cache it is compiled, without the bundle (in a
 * checkout that was only compiled) the modules are loaded one by one.
 */

import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { constants, Script } from "node:vm";

const DIST = join(__dirname, "..");
const COMMANDS = ["check", "run"];
/** A run that takes longer may have compiled much that its cache lacks, and has the time to look. */
const LONG_SECONDS = 1;

// Syntax trees go as fast as they come: V8 would let the heap grow to four times what is alive before it looks for them.
// What it has compiled is needed until the end, and it would forget that each time it looks.
setFlagsFromString("--heap-growing-percent=25");
setFlagsFromString("--no-flush-bytecode");

const requireBeside = createRequire(join(DIST, "ssot-codemod.js"));
if (existsSync(join(DIST, "ssot-codemod.js"))) load("ssot-codemod", "ssot-codemod");
else require("./cli");

/** Runs a file of the bundle, and gives what it exports. Its cache differs by what is done with it. */
function load(name: string, use: string): unknown {
  const path = join(DIST, `${name}.js`);
  // V8 tells a source by its length alone, so the time at which the file was built says which one it was.
  const built = Math.trunc(statSync(path).mtimeMs).toString(36);
  const cache = join(DIST, `${use}-${built}-${process.version}-${process.arch}.cache`);
  const cachedData = readIfThere(cache);
  // One line more would move all others. The build writes ASCII.
  const source = `(function (require, exports, module, __dirname) { ${readFileSync(path, "latin1")}\n})`;
  const script = new Script(source, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const isUsed = cachedData !== undefined && script.cachedDataRejected === false;
  process.once("exit", () => {
    if (!isUsed) keep(script.createCachedData(), cache);
    else if (process.uptime() > LONG_SECONDS) keepLarger(script.createCachedData(), cachedData, cache);
  });
  const module = { exports: {} };
  script.runInThisContext()(requireFromBundle, module.exports, module, DIST);
  return module.exports;
}

function requireFromBundle(id: string): unknown {
  if (id !== "./commands") return requireBeside(id);
  const [command = ""] = process.argv.slice(2).filter((word) => COMMANDS.includes(word));
  return load("commands", `commands-${command}`);
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
