/** Asks the resolver that is written in Python, once for many repositories. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Reference } from "../compare";

/** A repository as it is, and as it is after its plan. */
export interface Question {
  readonly texts: Readonly<Record<string, string>>;
  readonly legacy: readonly string[];
  readonly after: {
    readonly texts: Readonly<Record<string, string>>;
    /** The native paths of folders with the texts of before and of after, to import their modules. */
    readonly rootBefore: string;
    readonly root: string;
    /** Whether the modules can be imported in any order. */
    readonly isImported: boolean;
  } | null;
}

export interface Answer {
  readonly before: Places;
  readonly after: Places | null;
  /** The files that could be imported before, and cannot any more, with the error. */
  readonly broken: readonly (readonly [file: string, error: string])[];
}

export interface Places {
  readonly references: readonly Reference[];
  /** Reads of variables that hold what is made of a legacy export, which are no references. */
  readonly made: readonly Reference[];
  /** Names that nothing binds, and imports of names that their module does not have. */
  readonly missing: readonly string[];
  /** What Python refuses. */
  readonly errors: readonly string[];
}

/** Python since 3.10 gives the place of each name in an import, and knows `match`. */
export const HAS_RESOLVER =
  spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]).status === 0;

/** `test` where there is such a `python3`; elsewhere the test is skipped, and its name says why. */
export function testWithResolver(title: string, body: () => void | Promise<void>): void {
  if (HAS_RESOLVER) test(title, async () => body());
  else test.skip(`${title} (no python3 of 3.10 or newer)`, async () => body());
}

/** The references in each repository. */
export function askResolver(questions: readonly Question[]): readonly Answer[] {
  const input = questions.map(({ after, ...rest }) => ({
    ...rest,
    after: after && {
      texts: after.texts,
      root: after.root,
      root_before: after.rootBefore,
      is_imported: after.isImported,
    },
  }));
  const { stdout, stderr, status } = spawnSync("python3", ["-B", join(__dirname, "resolver/main.py")], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  const answers: readonly Printed[] = JSON.parse(stdout);
  return answers.map(({ before, after, broken }, index) => {
    const question = questions[index] as Question;
    return {
      before: placesOf(before, question.texts),
      after: after && question.after && placesOf(after, question.after.texts),
      broken,
    };
  });
}

type PrintedPlace = readonly [file: string, line: number, column: number, module: string, name: string];

interface Printed {
  readonly before: PrintedPlaces;
  readonly after: PrintedPlaces | null;
  readonly broken: Answer["broken"];
}

interface PrintedPlaces {
  readonly references: readonly PrintedPlace[];
  readonly made: readonly PrintedPlace[];
  readonly unbound: readonly (readonly string[])[];
  readonly missing: readonly (readonly string[])[];
  readonly errors: readonly (readonly string[])[];
}

function placesOf(
  { references, made, unbound, missing, errors }: PrintedPlaces,
  texts: Question["texts"],
): Places {
  const starts = new Map<string, readonly number[]>();
  const offsetOf = (file: string, line: number, column: number): number => {
    const known = starts.get(file) ?? lineStarts(texts[file] ?? "");
    starts.set(file, known);
    return (known[line - 1] as number) + column - 1;
  };
  const reference = ([file, line, column, module, name]: PrintedPlace): Reference => {
    return { file, offset: offsetOf(file, line, column), module, export: name, by: BY };
  };
  return {
    references: references.map(reference),
    made: made.map(reference),
    missing: [...unbound, ...missing].map((parts) => parts.join(" ")),
    errors: errors.map((parts) => parts.join(": ")),
  };
}

const BY: ReadonlySet<string> = new Set(["the resolver"]);

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
