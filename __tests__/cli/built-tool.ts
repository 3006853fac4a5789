/** Runs the built command line as its users do, in a process of its own. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
export const CLI = join(ROOT, "dist/scripts/start.js");

// Several starts of a process, on a machine that may be busy.
jest.setTimeout(120_000);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Fails when what would be tested is not what the sources say. */
export function expectBuilt(): void {
  if (!existsSync(CLI)) throw new Error("dist/ is missing: run `npm run build` before these tests");
  const built = statSync(CLI).mtimeMs;
  for (const folder of ["src", "scripts", "transforms"]) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".ts") && statSync(join(ROOT, folder, name)).mtimeMs > built)
        throw new Error(`dist/ is older than ${folder}/${name}: run \`npm run build\` before these tests`);
    }
  }
}

/** `ssot-codemod <args>` in a folder, without a terminal. */
export function tool(cwd: string, ...args: readonly string[]): Outcome {
  return node(cwd, [CLI, ...args]);
}

/** `node <args>` in a folder; `env` goes on top of an environment that asks for no colours and no tracing. */
export function node(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [...args], {
    cwd,
    env: { ...CLEAN_ENV, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Repository path to text, of every file but those of git and node_modules. */
export function textsOf(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path));
  // latin1 keeps every byte apart from every other.
  return Object.fromEntries(entries.sort().map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

// CI too: jscodeshift's colours come with it, and so do vitest's.
const NOT_OURS = /^(CI|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|FORCE_COLOR|NO_COLOR|DEBUG|JEST_WORKER_ID)$/;
const CLEAN_ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name) && !/^GIT_(?!CONFIG)/.test(name)),
);
