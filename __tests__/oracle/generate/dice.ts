/** A source of choices that gives the same for the same seed. */

export interface Dice {
  /** An integer from 0, below `end`. */
  below(end: number): number;
  /** True with a probability in percent. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Between `least` and `most` of the values, each once, in their order. */
  some<T>(from: readonly T[], least: number, most: number): readonly T[];
}

/** Mulberry32, a small generator in the public domain by Tommy Ettinger. */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
  const below = (end: number) => next() % end;
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    some(from, least, most) {
      const rest = [...from];
      for (let left = rest.length - (least + below(most - least + 1)); left > 0; left--)
        rest.splice(below(rest.length), 1);
      return rest;
    },
  };
}
