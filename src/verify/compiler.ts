/** Finds the TypeScript that is installed for a folder, as Node would. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Compiler {
  /** The script that is `tsc`. */
  readonly script: string;
  readonly version: string;
}

/** The nearest `typescript` in a `node_modules` of the folder or one above it; null without one. */
export function findCompiler(folder: string): Compiler | null {
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, "node_modules", "typescript");
    const compiler = existsSync(join(home, "package.json")) ? compilerIn(home) : null;
    if (compiler || at === dirname(at)) return compiler;
  }
}

function compilerIn(home: string): Compiler | null {
  try {
    const { bin, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const script = typeof bin === "object" && typeof bin?.tsc === "string" ? join(home, bin.tsc) : null;
    return script !== null && existsSync(script) ? { script, version: String(version) } : null;
  } catch {
    return null;
  }
}
