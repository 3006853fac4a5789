/** The ratios that the benchmark reports, and what each is meant to be at most. */

import type { ContenderName } from "./contenders";

export type Measure = "wall" | "cpu" | "memory";

export interface Goal {
  readonly of: ContenderName;
  readonly to: ContenderName;
  readonly measure: Measure;
  /** The largest ratio that is meant to be reached; null where the ratio is only told. */
  readonly atMost: number | null;
  /** Corpora that it is about: those in which nothing is to be migrated, the others, or all. */
  readonly on: "clean" | "sites" | "any";
  /** The least number of files for which it is meant: below, the start of Node outweighs the work. */
  readonly from: number;
}

export const GOALS: readonly Goal[] = [
  { of: "check", to: "rg --no-ignore", measure: "wall", atMost: 1.2, on: "clean", from: 50_000 },
  { of: "check --cache", to: "rg --no-ignore", measure: "wall", atMost: 0.5, on: "clean", from: 50_000 },
  { of: "check", to: "rg", measure: "cpu", atMost: 2.5, on: "sites", from: 10_000 },
  { of: "run", to: "rg", measure: "wall", atMost: 3, on: "sites", from: 10_000 },
  { of: "run", to: "ast-grep", measure: "wall", atMost: 1 / 10, on: "sites", from: 10_000 },
  { of: "run", to: "jscodeshift", measure: "cpu", atMost: 1 / 150, on: "sites", from: 10_000 },
  // What no change to our code can get below: it says how much of the others is ours.
  { of: "floor", to: "rg --no-ignore", measure: "wall", atMost: null, on: "clean", from: 0 },
  { of: "check", to: "floor", measure: "wall", atMost: null, on: "clean", from: 0 },
  { of: "floor", to: "rg", measure: "wall", atMost: null, on: "sites", from: 0 },
  { of: "floor", to: "rg", measure: "cpu", atMost: null, on: "sites", from: 0 },
  { of: "run", to: "floor", measure: "wall", atMost: null, on: "sites", from: 0 },
  { of: "--version", to: "node -e 0", measure: "wall", atMost: 1.5, on: "any", from: 0 },
];
