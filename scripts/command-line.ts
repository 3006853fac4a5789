/** Reads a command line into a command and its arguments, or says what is wrong with it. Owner of `yargs`. */

import type { Argv } from "yargs";
import yargs from "yargs/yargs";
import {
  CHECK_FLAGS,
  type CheckArguments,
  checkArguments,
  RUN_FLAGS,
  type RunArguments,
  runArguments,
  SHARED_FLAGS,
} from "./flags";
import type { Io } from "./io";
import { explainUsage } from "./usage-errors";
import { packageVersion } from "./version";

export type Command =
  | { readonly name: "run"; readonly args: RunArguments }
  | { readonly name: "check"; readonly args: CheckArguments };

export type ParsedCommandLine =
  | { readonly kind: "command"; readonly command: Command }
  /** Help or the version, for standard output. */
  | { readonly kind: "text"; readonly text: string }
  /** For standard error. */
  | { readonly kind: "usage-error"; readonly message: string };

const FLAGS = {
  run: { ...RUN_FLAGS, ...SHARED_FLAGS },
  check: { ...CHECK_FLAGS, ...SHARED_FLAGS },
} as const;
const COMMANDS = Object.keys(FLAGS) as readonly (keyof typeof FLAGS)[];
const EVERYWHERE = ["help", "version"];

const EXIT_CODES = `Exit codes:
  0  done, and nothing is left to do in the selection
  1  ran correctly, and sites are left
  2  could not do the job: bad usage or manifest, nothing selected, or a file failed`;

/** Parses the words after the program's name. */
export function parseCommandLine(argv: readonly string[], { stdout }: Pick<Io, "stdout">): ParsedCommandLine {
  const width = Math.min(100, stdout.columns ?? 100);
  const misused = booleanWithValue(argv);
  if (misused !== null) return { kind: "usage-error", message: explain(misused, argv) };
  const { command, error, output } = parse(argv, width);
  if (error !== null) return { kind: "usage-error", message: explain(error, argv) };
  if (output !== "") return { kind: "text", text: `${output}\n` };
  if (command !== null) return { kind: "command", command };
  return { kind: "usage-error", message: `${parse(["--help"], width).output}\n` };
}

interface Outcome {
  command: Command | null;
  error: string | null;
  output: string;
}

function parse(argv: readonly string[], width: number): Outcome {
  const outcome: Outcome = { command: null, error: null, output: "" };
  program(width, (command) => {
    outcome.command = command;
  }).parse([...argv], {}, (error: Error | undefined, _: unknown, output: string) => {
    // Asked for help or the version, the parser gives its output and no command.
    outcome.error = error?.message ?? null;
    outcome.output = output;
  });
  return outcome;
}

function program(width: number, choose: (command: Command) => void) {
  return terseYargs()
    .scriptName("ssot-codemod")
    .usage("$0 <command> [paths..]\n\nMoves every use of legacy modules onto the single source of truth.")
    .locale("en")
    .parserConfiguration({
      "boolean-negation": false,
      "dot-notation": false,
      "greedy-arrays": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .command(
      "run [paths..]",
      "Print the changes as a diff, or write them",
      (command) =>
        withPaths(command)
          .options(FLAGS.run)
          .check(({ write, "allow-dirty": allowDirty, verify }) => {
            if (allowDirty && !write) throw new Error("--allow-dirty says how to --write, and needs it");
            if (verify?.length && !write)
              throw new Error(`--verify ${verify[0]} says which changes to --write, and needs it`);
            return true;
          })
          .example("$0 run --package packages/chat", "Preview one package")
          .example("$0 run --package packages/chat --write", "Write that")
          .example("$0 run --write --verify typecheck", "Write what brings no new type errors")
          .example("$0 run --write --verify lint", "The same for names and imports in Python")
          .example("$0 run > migration.patch", "A patch for `git apply`"),
      (parsed) => choose({ name: "run", args: runArguments(parsed) }),
    )
    .command(
      "check [paths..]",
      "Prove that no site is left, or list them; changes nothing",
      (command) =>
        withPaths(command)
          .options(FLAGS.check)
          .example("$0 check", "The whole repository")
          .example("$0 check --mentions", "And what comments and documents still say")
          .example("$0 check --reporter json=sites.json", "For CI: print the sites, and keep them as JSON"),
      (parsed) => choose({ name: "check", args: checkArguments(parsed) }),
    )
    .epilogue(EXIT_CODES)
    .version(packageVersion())
    .describe({ help: "Show this text", version: "Show the version" })
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(width);
}

function terseYargs(): Argv {
  // Not in the published types: leaves out the `[boolean]` and `[string]` behind every flag.
  type Terse = Argv & { usageConfiguration(options: { readonly "hide-types": boolean }): Argv };
  return (yargs([]) as Terse).usageConfiguration({ "hide-types": true });
}

function withPaths(command: Argv) {
  return command.epilogue(EXIT_CODES).positional("paths", {
    type: "string",
    array: true,
    describe: "Files, folders or globs; without any, the whole repository",
  });
}

/** The parser would take `--write=yes` for false. */
function booleanWithValue(argv: readonly string[]): string | null {
  const booleans = Object.entries({ ...FLAGS.run, ...FLAGS.check }).flatMap(([name, { type }]) =>
    type === "boolean" ? [name] : [],
  );
  for (const word of argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length)) {
    const [, name = "", value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
    if (booleans.includes(name) && value !== "true" && value !== "false") return `--${name} takes no value`;
  }
  return null;
}

function explain(error: string, argv: readonly string[]): string {
  const command = COMMANDS.find((name) => argv.includes(name)) ?? null;
  const flags = [...(command ? Object.keys(FLAGS[command]) : []), ...EVERYWHERE];
  return explainUsage(error, { argv, command, commands: COMMANDS, flags });
}
