/**
 * Finds out which of several byte strings a buffer contains, reading as few bytes as it can: the
 * algorithm of Sun Wu and Udi Manber, "A fast algorithm for multi-pattern searching" (1994).
 */

import { rarestWindow } from "./rarest-window";

export interface Matcher {
  /**
   * The groups, by their index, of which the first `length` bytes contain at least one needle; ascending. The
   * array is good until the next call.
   */
  groupsIn(bytes: Buffer, length: number): readonly number[];
}

/** A matcher for the UTF-8 bytes of groups of needles. An empty needle is found everywhere; no needle, nowhere. */
export function compileNeedles(groups: readonly (readonly string[])[]): Matcher {
  const patterns = patternsOf(groups);
  const everywhere = patterns.filter(({ bytes }) => bytes.length === 0).flatMap(({ groups: of }) => of);
  const wanted = groups.filter((needles) => needles.length > 0).length;
  const finders = [
    ...byteFinders(patterns.filter(({ bytes }) => bytes.length === 1)),
    // A short pattern would keep the window of the long ones small.
    ...shortFinders(patterns.filter(({ bytes }) => bytes.length > 1 && bytes.length < LEAST_WINDOW)),
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

type Finder = (bytes: Buffer, length: number, found: Found) => void;

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

/** A small window hardly moves: a few short patterns are found sooner one by one. */
function shortFinders(patterns: readonly Pattern[]): readonly Finder[] {
  if (patterns.length > FEW_PATTERNS) return windowFinders(patterns);
  if (patterns.length === 0) return [];
  return [
    (bytes, length, found) => {
      const searched = bytes.subarray(0, length);
      for (const { bytes: needle, groups } of patterns) {
        if (groups.every((group) => found.marks[group])) continue;
        if (searched.includes(needle)) for (const group of groups) mark(group, found);
      }
    },
  ];
}

const FEW_PATTERNS = 6;

/**
 * The window is as long as the shortest pattern; its last two bytes (the block) say how far it can
 * move. Only where the block ends the window of some pattern is anything compared.
 */
function windowFinders(patterns: readonly Pattern[]): readonly Finder[] {
  if (patterns.length === 0) return [];
  const window = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length), MAX_WINDOW);
  const { shifts, bucketOf, buckets } = buildTables(patterns, window);

  /** The last byte of the window on each way, and where the way ends. */
  const lasts = new Int32Array(WAYS);
  const ends = new Int32Array(WAYS);

  /** From the last byte of one window to the last byte of the next. */
  function step(bytes: Uint8Array, last: number, length: number, found: Found): number {
    const block = blockAt(bytes, last);
    const shift = shifts[block] as number;
    if (shift > 0) return last + shift;
    compare(buckets[bucketOf[block] as number] as Bucket, bytes, last - window + 1, length, found);
    return found.count === found.wanted ? NOWHERE : last + 1;
  }

  function stepOnAll(bytes: Uint8Array, length: number, found: Found): void {
    for (let way = 0; way < WAYS; way++) lasts[way] = step(bytes, lasts[way] as number, length, found);
  }

  /**
   * Goes on until a block may end a pattern on one of the ways, or one way is at its end. As each step waits for the one
   * before, the processor goes on with the other ways meanwhile. V8 compiles it sooner the less it calls.
   */
  function skip(bytes: Uint8Array): boolean {
    let a = lasts[0] as number;
    let b = lasts[1] as number;
    let c = lasts[2] as number;
    let d = lasts[3] as number;
    const endA = ends[0] as number;
    const endB = ends[1] as number;
    const endC = ends[2] as number;
    const endD = ends[3] as number;
    let isAnyHit = false;
    while (a < endA && b < endB && c < endC && d < endD) {
      const shiftA = shifts[((bytes[a - 1] as number) << 8) | (bytes[a] as number)] as number;
      const shiftB = shifts[((bytes[b - 1] as number) << 8) | (bytes[b] as number)] as number;
      const shiftC = shifts[((bytes[c - 1] as number) << 8) | (bytes[c] as number)] as number;
      const shiftD = shifts[((bytes[d - 1] as number) << 8) | (bytes[d] as number)] as number;
      isAnyHit = shiftA === 0 || shiftB === 0 || shiftC === 0 || shiftD === 0;
      if (isAnyHit) break;
      a += shiftA;
      b += shiftB;
      c += shiftC;
      d += shiftD;
    }
    lasts[0] = a;
    lasts[1] = b;
    lasts[2] = c;
    lasts[3] = d;
    return isAnyHit;
  }

  return [
    (bytes, length, found) => {
      const part = Math.trunc(length / WAYS);
      for (let way = 0; way < WAYS; way++) {
        lasts[way] = window - 1 + way * part;
        ends[way] = way === WAYS - 1 ? length : Math.min(length, window - 1 + (way + 1) * part);
      }
      while (skip(bytes)) stepOnAll(bytes, length, found);
      for (let way = 0; way < WAYS; way++)
        for (let last = lasts[way] as number; last < (ends[way] as number) && found.count < found.wanted; )
          last = step(bytes, last, length, found);
    },
  ];
}

/** A file is gone through on so many ways at once. */
const WAYS = 4;

function blockAt(bytes: Uint8Array, last: number): number {
  return ((bytes[last - 1] as number) << 8) | (bytes[last] as number);
}

/** A window of this size already skips nearly everything, and its shifts fit a byte. */
const MAX_WINDOW = 255;
/** Behind the end of all bytes. */
const NOWHERE = 2 ** 30 - 1;

/** The patterns whose windows end in the same block, each with the place of its window. */
type Bucket = readonly { readonly pattern: Pattern; readonly at: number }[];

interface Tables {
  /** By block: how far the window can move; 0 where patterns have to be compared. */
  readonly shifts: Uint8Array;
  /** By block whose shift is 0: the index in `buckets` of the patterns to compare. */
  readonly bucketOf: Uint16Array;
  readonly buckets: readonly Bucket[];
}

function buildTables(patterns: readonly Pattern[], window: number): Tables {
  const shifts = new Uint8Array(1 << 16).fill(window - 1);
  const bucketOf = new Uint16Array(1 << 16);
  const buckets: { pattern: Pattern; at: number }[][] = [];
  for (const pattern of patterns) {
    const at = rarestWindow(pattern.bytes, window);
    for (let last = 1; last < window; last++) {
      const block = pattern.bytes.readUInt16BE(at + last - 1);
      const shift = window - 1 - last;
      if (shift === 0) {
        if (shifts[block] !== 0) bucketOf[block] = buckets.push([]) - 1;
        buckets[bucketOf[block] as number]?.push({ pattern, at });
      }
      shifts[block] = Math.min(shifts[block] as number, shift);
    }
  }
  return { shifts, bucketOf, buckets };
}

/** Marks the groups of the patterns whose windows stand at `start`. */
function compare(bucket: Bucket, bytes: Uint8Array, start: number, length: number, found: Found): void {
  for (const { pattern, at } of bucket)
    if (standsAt(pattern.bytes, bytes, start - at, length))
      for (const group of pattern.groups) mark(group, found);
}

function standsAt(pattern: Buffer, bytes: Uint8Array, start: number, length: number): boolean {
  const size = pattern.length;
  if (start < 0 || start + size > length) return false;
  for (let at = 0; at < size; at++) if (pattern[at] !== bytes[start + at]) return false;
  return true;
}
