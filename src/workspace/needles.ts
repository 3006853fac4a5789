/**
 * Finds out whether a buffer contains any of several byte strings, reading as few bytes as it can:
 * the algorithm of Sun Wu and Udi Manber, "A fast algorithm for multi-pattern searching" (1994).
 */

export interface Matcher {
  /** Whether the first `length` bytes contain at least one needle. */
  matches(bytes: Uint8Array, length: number): boolean;
}

/** A matcher for the UTF-8 bytes of the needles. An empty needle is found everywhere; no needle, nowhere. */
export function compileNeedles(needles: readonly string[]): Matcher {
  const patterns = [...new Set(needles)].map((needle) => Buffer.from(needle));
  if (patterns.some((pattern) => pattern.length === 0)) return { matches: () => true };
  const parts = [
    ...singleByteMatchers(patterns.filter((pattern) => pattern.length === 1)),
    ...blockMatchers(patterns.filter((pattern) => pattern.length > 1)),
  ];
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { matches: (bytes, length) => parts.some((part) => part.matches(bytes, length)) };
}

/** Apart from the others, because one byte leaves no room to skip. */
function singleByteMatchers(patterns: readonly Buffer[]): Matcher[] {
  if (patterns.length === 0) return [];
  const wanted = new Uint8Array(256);
  for (const pattern of patterns) wanted[pattern[0] as number] = 1;
  return [
    {
      matches(bytes, length) {
        for (let at = 0; at < length; at++) if (wanted[bytes[at] as number]) return true;
        return false;
      },
    },
  ];
}

/**
 * The window is as long as the shortest pattern; its last two bytes (the block) say how far it can
 * move. Only where the block ends the first window of some pattern is anything compared.
 */
function blockMatchers(patterns: readonly Buffer[]): Matcher[] {
  if (patterns.length === 0) return [];
  const window = patterns.reduce((least, pattern) => Math.min(least, pattern.length), MAX_WINDOW);
  const { shifts, bucketOf, buckets } = buildTables(patterns, window);
  return [
    {
      matches(bytes, length) {
        let last = window - 1;
        while (last < length) {
          const block = ((bytes[last - 1] as number) << 8) | (bytes[last] as number);
          const shift = shifts[block] as number;
          if (shift > 0) {
            last += shift;
            continue;
          }
          const bucket = buckets[bucketOf[block] as number] as readonly Buffer[];
          const start = last - window + 1;
          for (const pattern of bucket) if (standsAt(pattern, bytes, start, length)) return true;
          last += 1;
        }
        return false;
      },
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
  readonly buckets: readonly (readonly Buffer[])[];
}

function buildTables(patterns: readonly Buffer[], window: number): Tables {
  const shifts = new Uint8Array(1 << 16).fill(window - 1);
  const bucketOf = new Uint32Array(1 << 16);
  const buckets: Buffer[][] = [];
  for (const pattern of patterns) {
    for (let last = 1; last < window; last++) {
      const block = pattern.readUInt16BE(last - 1);
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

function standsAt(pattern: Buffer, bytes: Uint8Array, start: number, length: number): boolean {
  const size = pattern.length;
  if (start + size > length) return false;
  for (let at = 0; at < size; at++) if (pattern[at] !== bytes[start + at]) return false;
  return true;
}
