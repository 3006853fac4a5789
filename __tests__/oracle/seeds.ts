/** Which seeds a test file runs, and what there was over all of them. */

/** Without a mix that is large enough a form may be missing by chance. */
const FULL_MIX = 40;

/** The seeds that the environment's variable states (`1000..3000`, or one), and of these every so many. */
export function seedsOf(variable: string, usual: string, shard: number, shards: number): readonly number[] {
  const [first = 1, last = first] = (process.env[variable] ?? usual).split("..").map(Number);
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).filter((seed) => seed % shards === shard);
}

/** How often each form, or each kind of site, was there. */
export type Counts = ReadonlyMap<string, number>;

/** Adds counts to those before. */
export function addCounts(to: Map<string, number>, counts: Counts): void {
  for (const [title, count] of counts) to.set(title, (to.get(title) ?? 0) + count);
}

/** How often each value is there. */
export function countsOf(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** `test` where the seeds are enough for all forms to occur. */
export function testOfMix(seeds: readonly number[]): jest.It {
  return seeds.length >= FULL_MIX ? test : test.skip;
}
