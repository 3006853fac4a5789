/**
 * Finds out which of several byte strings a buffer contains, reading as few bytes as it can: the
 * algorithm of Sun Wu and Udi Manber, "A fast algorithm for multi-pattern searching" (1994).
 */

export interface Matcher {
  /**
   * The groups, by their index, of which the first `length` bytes contain at least one needle; ascending. The
   * array is good until the next call.
   */
  groupsIn(bytes: Uint8Array, length: number): readonly number[];
}

/** A matcher for the UTF-8 bytes of groups of needles. An empty needle is found everywhere; no needle, nowhere. */
export function compileNeedles(groups: readonly (readonly string[])[]): Matcher {
  const patterns = patternsOf(groups);
  const everywhere = patterns.filter(({ bytes }) => bytes.length === 0).flatMap(({ groups: of }) => of);
  const wanted = groups.filter((needles) => needles.length > 0).length;
  const finders = [
    ...byteFinders(patterns.filter(({ bytes }) => bytes.length === 1)),
    // A short pattern would keep the window of the long ones small.
    ...windowFinders(patterns.filter(({ bytes }) => bytes.length > 1 && bytes.length < LEAST_WINDOW)),
    ...windowFinders(patterns.filter(({ bytes }) => bytes.length >= LEAST_WINDOW)),
  ];
  const found: Found = { marks: new Uint8Array(groups.length), count: 0, wanted };
  return {
    groupsIn(bytes, length) {
      if (found.count > 0) found.marks.fill(0);
      found.count = 0;
      for (const group of everywhere) mark(group, found);
      for (const find of finders) if (found.count < wanted) find(bytes, length, found);
      return found.count === 0 ? NONE : marked(found);
    },
  };
}

const LEAST_WINDOW = 5;
const NONE: readonly number[] = [];

/** A needle, and the groups that it stands for. */
interface Pattern {
  readonly bytes: Buffer;
  readonly groups: readonly number[];
}

function patternsOf(groups: readonly (readonly string[])[]): readonly Pattern[] {
  const byText = new Map<string, Set<number>>();
  for (const [index, needles] of groups.entries())
    for (const needle of needles) byText.set(needle, (byText.get(needle) ?? new Set()).add(index));
  return [...byText].map(([needle, of]) => ({ bytes: Buffer.from(needle), groups: [...of] }));
}

/** The groups that were found in one buffer; with `count` at `wanted` there is nothing more to find. */
interface Found {
  readonly marks: Uint8Array;
  count: number;
  readonly wanted: number;
}

function mark(group: number, found: Found): void {
  if (found.marks[group]) return;
  found.marks[group] = 1;
  found.count += 1;
}

function marked({ marks }: Found): readonly number[] {
  const groups: number[] = [];
  for (let group = 0; group < marks.length; group++) if (marks[group]) groups.push(group);
  return groups;
}

type Finder = (bytes: Uint8Array, length: number, found: Found) => void;

/** Apart from the others, because one byte leaves no room to skip. */
function byteFinders(patterns: readonly Pattern[]): readonly Finder[] {
  if (patterns.length === 0) return [];
  const groupsOf = new Map(patterns.map(({ bytes, groups }) => [bytes[0] as number, groups]));
  const wanted = new Uint8Array(256);
  for (const byte of groupsOf.keys()) wanted[byte] = 1;
  return [
    (bytes, length, found) => {
      for (let at = 0; at < length && found.count < found.wanted; at++) {
        if (wanted[bytes[at] as number] === 0) continue;
        for (const group of groupsOf.get(bytes[at] as number) ?? []) mark(group, found);
      }
    },
  ];
}

/**
 * The window is as long as the shortest pattern; its last two bytes (the block) say how far it can
 * move. Only where the block ends the first window of some pattern is anything compared.
 */
function windowFinders(patterns: readonly Pattern[]): readonly Finder[] {
  if (patterns.length === 0) return [];
  const window = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length), MAX_WINDOW);
  const { shifts, bucketOf, buckets } = buildTables(patterns, window);
  return [
    (bytes, length, found) => {
      let last = window - 1;
      while (last < length) {
        const block = ((bytes[last - 1] as number) << 8) | (bytes[last] as number);
        const shift = shifts[block] as number;
        if (shift > 0) {
          last += shift;
          continue;
        }
        compare(
          buckets[bucketOf[block] as number] as readonly Pattern[],
          bytes,
          last - window + 1,
          length,
          found,
        );
        if (found.count === found.wanted) return;
        last += 1;
      }
    },
  ];
}

/** A window of this size already skips nearly everything, and its shifts fit a byte. */
const MAX_WINDOW = 255;

interface Tables {
  /** By block: how far the window can move; 0 where patterns have to be compared. */
  readonly shifts: Uint8Array;
  /** By block whose shift is 0: the index in `buckets` of the patterns to compare. */
  readonly bucketOf: Uint32Array;
  readonly buckets: readonly (readonly Pattern[])[];
}

function buildTables(patterns: readonly Pattern[], window: number): Tables {
  const shifts = new Uint8Array(1 << 16).fill(window - 1);
  const bucketOf = new Uint32Array(1 << 16);
  const buckets: Pattern[][] = [];
  for (const pattern of patterns) {
    for (let last = 1; last < window; last++) {
      const block = pattern.bytes.readUInt16BE(last - 1);
      const shift = window - 1 - last;
      if (shift === 0) {
        if (shifts[block] !== 0) bucketOf[block] = buckets.push([]) - 1;
        buckets[bucketOf[block] as number]?.push(pattern);
      }
      shifts[block] = Math.min(shifts[block] as number, shift);
    }
  }
  return { shifts, bucketOf, buckets };
}

/** Marks the groups of the patterns that stand at `start`; what is known of a group is not compared again. */
function compare(
  patterns: readonly Pattern[],
  bytes: Uint8Array,
  start: number,
  length: number,
  found: Found,
): void {
  for (const pattern of patterns) {
    const { groups } = pattern;
    if (groups.every((group) => found.marks[group])) continue;
    if (standsAt(pattern.bytes, bytes, start, length)) for (const group of groups) mark(group, found);
  }
}

function standsAt(pattern: Buffer, bytes: Uint8Array, start: number, length: number): boolean {
  const size = pattern.length;
  if (start + size > length) return false;
  for (let at = 0; at < size; at++) if (pattern[at] !== bytes[start + at]) return false;
  return true;
}
