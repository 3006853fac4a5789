/** The flags of the commands, and the values that they give. */

import type { Options } from "yargs";
import { REPORTER_KINDS } from "../src/report/reporters";
import { TRANSFORMS, type TransformName } from "../src/sites/site";
import { parseReporters, type ReporterTarget } from "./reporter-targets";

export interface SharedArguments {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly packages: readonly string[];
  readonly transforms: readonly TransformName[];
  readonly reporters: readonly ReporterTarget[];
  readonly cwd: string | undefined;
  readonly cache: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

export interface RunArguments extends SharedArguments {
  readonly write: boolean;
  readonly allowDirty: boolean;
  readonly verify: readonly VerifyKind[];
}

/** What can verify a run before it is written. */
export const VERIFY_KINDS = ["typecheck", "lint"] as const;
export type VerifyKind = (typeof VERIFY_KINDS)[number];

export interface CheckArguments extends SharedArguments {
  readonly mentions: boolean;
}

const SELECT = "Which migration and files:";
const SHOW = "What is shown:";
const WRITE = "What is written:";
const LIST = { type: "string", array: true, requiresArg: true } as const;

export const SHARED_FLAGS = {
  config: {
    group: SELECT,
    type: "string",
    requiresArg: true,
    coerce: single("--config"),
    describe: "The manifest: a file, or the name of a shipped one. Without it the nearest ssot-codemod.yaml",
  },
  package: {
    ...LIST,
    group: SELECT,
    describe: "Only this package: a name, a folder, or a glob of either; repeatable",
  },
  transform: {
    ...LIST,
    group: SELECT,
    choices: TRANSFORMS,
    describe: `Only the sites of this transform: ${TRANSFORMS.join(", ")}; repeatable`,
  },
  cwd: {
    group: SELECT,
    type: "string",
    requiresArg: true,
    coerce: single("--cwd"),
    describe: "Run as if started in this folder",
  },
  reporter: {
    ...LIST,
    group: SHOW,
    coerce: parseReporters,
    describe: `How to report, as kind (printed) or kind=file: ${REPORTER_KINDS.join(", ")}; repeatable. Where none is printed, human is`,
  },
  quiet: {
    group: SHOW,
    alias: "q",
    type: "boolean",
    describe: "Only what changes, is left or failed: no code frames, totals, hints or progress",
  },
  "no-color": {
    group: SHOW,
    type: "boolean",
    describe: "No colours. NO_COLOR and FORCE_COLOR work too",
  },
  cache: {
    group: WRITE,
    type: "boolean",
    describe:
      "Remember in .ssot/cache which files hold nothing, to be faster the next time; for large repositories",
  },
} satisfies Record<string, Options>;

export const CHECK_FLAGS = {
  mentions: {
    group: SHOW,
    type: "boolean",
    describe: "List also the comments, strings and documents that name what is legacy; no exit code changes",
  },
} satisfies Record<string, Options>;

export const RUN_FLAGS = {
  write: { group: WRITE, type: "boolean", describe: "Write the changes instead of printing them" },
  "allow-dirty": {
    group: WRITE,
    type: "boolean",
    describe: "With --write: change also files that have uncommitted changes",
  },
  verify: {
    ...LIST,
    group: WRITE,
    choices: VERIFY_KINDS,
    describe:
      "With --write: leave files alone in which the project's own tsc would find new errors (typecheck), or ruff a name, import or syntax error in Python (lint); repeatable",
  },
} satisfies Record<string, Options>;

type Parsed = Readonly<Record<string, unknown>>;

/** Takes the values of the shared flags out of what the parser gives. */
export function sharedArguments(parsed: Parsed): SharedArguments {
  // The parser keeps words after `--` apart from the positionals, behind the command's name.
  const afterDashes = list(parsed._).slice(1);
  return {
    paths: [...list(parsed.paths), ...afterDashes],
    config: parsed.config as string | undefined,
    packages: list(parsed.package),
    transforms: list(parsed.transform) as TransformName[],
    reporters: (parsed.reporter as ReporterTarget[] | undefined) ?? parseReporters([]),
    cwd: parsed.cwd as string | undefined,
    cache: parsed.cache === true,
    quiet: parsed.quiet === true,
    noColor: parsed["no-color"] === true,
  };
}

/** As {@link sharedArguments}, for `run`. */
export function runArguments(parsed: Parsed): RunArguments {
  return {
    ...sharedArguments(parsed),
    write: parsed.write === true,
    allowDirty: parsed["allow-dirty"] === true,
    verify: [...new Set(list(parsed.verify))] as VerifyKind[],
  };
}

/** As {@link sharedArguments}, for `check`. */
export function checkArguments(parsed: Parsed): CheckArguments {
  return { ...sharedArguments(parsed), mentions: parsed.mentions === true };
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function single(flag: string): (value: unknown) => unknown {
  return (value) => {
    if (Array.isArray(value)) throw new Error(`${flag} is given more than once`);
    if (value === "") throw new Error(`${flag} needs a value`);
    return value;
  };
}
