/** The results of a benchmark as data: what is printed, kept in results.json, and drawn. */

import type { Contender, ContenderName } from "./contenders";
import { GOALS, type Goal, type Measure } from "./goals";
import { type Cost, measure, median } from "./measure";
import type { Random } from "./random";

export interface Medians {
  readonly name: ContenderName;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number | null;
  /** How many times it was measured. */
  readonly rounds: number;
}

export interface Counts {
  readonly files: number;
  readonly sites: number;
  readonly filesWithSites: number;
}

export interface Result {
  readonly corpus: string;
  readonly counts: Counts;
  readonly repetitions: number;
  readonly medians: readonly Medians[];
  readonly ratios: readonly Ratio[];
}

export interface Ratio {
  readonly title: string;
  readonly ratio: number;
  /** What is meant to be reached; null on a corpus that is too small for it. */
  readonly atMost: number | null;
}

/** What takes longer is measured once: its ratios are so large that noise does not matter. */
const LONG_SECONDS = 30;

/** Measures all contenders, each once in a round, in another order each time. */
export async function measureAll(
  contenders: readonly Contender[],
  repetitions: number,
  random: Random,
  progress: (text: string) => void,
): Promise<readonly Medians[]> {
  const costs = new Map<ContenderName, Cost[]>(contenders.map(({ name }) => [name, []]));
  const done = new Set<ContenderName>();
  // The first round warms the page cache, and is not counted but for what takes long.
  for (let round = 0; round <= repetitions; round++) {
    for (const { name, command } of random.shuffle(contenders.filter((each) => !done.has(each.name)))) {
      progress(`round ${round} of ${repetitions}: ${name}`);
      const cost = await measure(command);
      // 1 says that there are sites, or that nothing was found; a tool that fails would be a quick one.
      if (cost.exitCode > 1 || cost.exitCode < 0) throw new Error(`${name} ended with ${cost.exitCode}`);
      if (round > 0 || cost.wall > LONG_SECONDS) costs.get(name)?.push(cost);
      if (cost.wall > LONG_SECONDS) done.add(name);
    }
  }
  return contenders.map(({ name }) => mediansOf(name, costs.get(name) ?? []));
}

function mediansOf(name: ContenderName, costs: readonly Cost[]): Medians {
  const peaks = costs.flatMap(({ memory }) => (memory === null ? [] : [memory]));
  return {
    name,
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: peaks.length === 0 ? null : median(peaks),
    rounds: costs.length,
  };
}

/** The ratios of which both sides were measured. */
export function ratiosOf(medians: readonly Medians[], { files, sites }: Counts): readonly Ratio[] {
  const of = (name: ContenderName, what: Measure) =>
    medians.find((each) => each.name === name)?.[what] ?? null;
  return GOALS.filter(({ on }) => on === "any" || (on === "sites") === sites > 0).flatMap((goal) => {
    const [left, right] = [of(goal.of, goal.measure), of(goal.to, goal.measure)];
    return left === null || right === null || right === 0
      ? []
      : [{ title: titleOf(goal), ratio: left / right, atMost: files >= goal.from ? goal.atMost : null }];
  });
}

function titleOf({ of, to, measure: what }: Goal): string {
  return `${of} / ${to}, ${what}`;
}
