/** What reporters are given, and where they write it. */

import type { Written } from "../deliver/write";
import type { Mentions } from "../mentions/mention";
import type { Plan } from "../plan/plan";
import type { Verified } from "../verify/verification";

export interface Report {
  /** The version of this tool. */
  readonly version: string;
  readonly command: "run" | "check";
  readonly selection: SelectionWords;
  readonly plan: Plan;
  /** What `check --mentions` found besides sites. */
  readonly mentions?: Mentions | undefined;
  /** What each `--verify` of `run` did before that, in their order. */
  readonly verified?: readonly Verified[] | undefined;
  /** What `run --write` did; null when nothing was to be written. */
  readonly delivery: Written | null;
}

/** The words of the command line that led to the plan, so that the next command can repeat them. */
export interface SelectionWords {
  /** `--config …`, `--cwd …` */
  readonly manifest: readonly string[];
  /** Paths, `--package …`, `--transform …`; empty when everything is selected. */
  readonly files: readonly string[];
}

export interface Output {
  write(text: string): void;
  readonly color: boolean;
  /** Whether a terminal shows the text, where control characters would act. */
  readonly terminal: boolean;
  /** Leaves out what nobody has to act on: code frames, totals and the next command. */
  readonly quiet: boolean;
}

/** Renders a report. Its output is one format, from the first to the last byte. */
export type Reporter = (report: Report, output: Output) => void | Promise<void>;
