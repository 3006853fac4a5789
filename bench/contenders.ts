/** The commands that are compared, each on the same files and for the same names. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "./measure";

export interface Contender {
  readonly name: ContenderName;
  readonly command: Command;
}

export const CONTENDERS = [
  "rg --no-ignore",
  "rg",
  "floor",
  "check",
  "check --cache",
  "run",
  "ast-grep",
  "jscodeshift",
  "node -e 0",
  "--version",
] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export interface Task {
  /** The native path of the repository. */
  readonly root: string;
  /** The manifest, as `--config` takes it. */
  readonly config: string;
  /** The names of the legacy exports. */
  readonly names: readonly string[];
  /** The call that ast-grep and jscodeshift rewrite, and what it becomes: a function's name, and an expression. */
  readonly rewrite: { readonly from: string; readonly to: string };
}

/** The compiled benchmark lies in bench/dist. */
export const REPOSITORY = join(__dirname, "../..");
const CLI = join(REPOSITORY, "dist/scripts/start.js");
const TRANSFORM = join(REPOSITORY, "bench/straightforward-transform.js");
const EXTENSIONS = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"];

/** All that can run here, and the names of those that cannot. */
export function contendersFor(task: Task): {
  readonly present: readonly Contender[];
  readonly missing: readonly ContenderName[];
} {
  const commands = commandsFor(task);
  const present = CONTENDERS.flatMap((name) => {
    const command = commands[name];
    return command === null ? [] : [{ name, command: { ...command, cwd: task.root } }];
  });
  return { present, missing: CONTENDERS.filter((name) => commands[name] === null) };
}

function commandsFor(task: Task): Record<ContenderName, Omit<Command, "cwd"> | null> {
  const node = (...args: readonly string[]) => ({ file: process.execPath, args });
  const search = program("rg", `@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`);
  const names = ["-l", "-F", ...task.names.flatMap((name) => ["-e", name]), "."];
  const astGrep = program("ast-grep", "@ast-grep/cli/ast-grep");
  return {
    "rg --no-ignore": search === null ? null : { file: search, args: ["--no-ignore", ...names] },
    rg: search === null ? null : { file: search, args: names },
    floor: search === null ? null : node(join(__dirname, "floor.js"), filesWithNames(search, names, task)),
    check: node(CLI, "check", "--config", task.config, "--reporter", "json"),
    // The round that is not counted fills the cache.
    "check --cache": node(CLI, "check", "--config", task.config, "--reporter", "json", "--cache"),
    run: node(CLI, "run", "--config", task.config),
    "ast-grep":
      astGrep === null
        ? null
        : { file: astGrep, args: ["scan", "--rule", ruleFile(task), "--json=stream", "."] },
    jscodeshift: node(
      join(REPOSITORY, "node_modules/jscodeshift/bin/jscodeshift.js"),
      ...[
        "-t",
        TRANSFORM,
        "--no-babel",
        "--dry",
        `--extensions=${EXTENSIONS}`,
        "--ignore-pattern=**/.git/**",
      ],
      ...[`--from=${task.rewrite.from}`, `--to=${task.rewrite.to}`, "."],
    ),
    "node -e 0": node("-e", "0"),
    "--version": node(CLI, "--version"),
  };
}

/** A program of bench/node_modules, or one that is installed on the machine; null when there is none. */
function program(name: string, packed: string): string | null {
  const file = join(REPOSITORY, "bench/node_modules", packed);
  if (existsSync(file) && spawnSync(file, ["--version"]).status === 0) return file;
  return spawnSync(name, ["--version"]).status === 0 ? name : null;
}

/** A file that lists, one a line, the sources of the task that have one of the names. */
function filesWithNames(search: string, args: readonly string[], { root }: Task): string {
  const globs = EXTENSIONS.flatMap((extension) => ["-g", `*.${extension}`]);
  const { stdout } = spawnSync(search, [...globs, ...args], { cwd: root, encoding: "utf8" });
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "named.txt");
  writeFileSync(file, stdout);
  return file;
}

/** The nearest rule that ast-grep has: it sees calls of that name, whatever the name is bound to. */
function ruleFile({ rewrite }: Task): string {
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "rules.yml");
  const rules = ["TypeScript", "Tsx", "JavaScript"].map(
    (language) => `id: ${language}
language: ${language}
rule:
  any:
    - pattern: await ${rewrite.from}($CONTEXT)
    - pattern: ${rewrite.from}($CONTEXT)
fix: ${rewrite.to}($CONTEXT)
`,
  );
  writeFileSync(file, rules.join("---\n"));
  return file;
}
