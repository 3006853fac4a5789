/**
 * Tells whether bytes may hold a text where no search for its bytes sees it:
 *
 * - An identifier or a string can be spelled with `\u` escapes, a string also with `\x`. A file cannot be excluded
 *   where the text around one, read with its escapes, has a needle.
 * - UTF-16 text hides every needle, and any text that is not UTF-8 hides those outside ASCII. Such
 *   files cannot be excluded, so that reading them fails by name instead of passing for clean.
 */

import { isUtf8 } from "node:buffer";

export type Test = (bytes: Buffer, length: number) => boolean;

const NEVER: readonly Test[] = [];

/**
 * For each group a test whether the bytes can hold one of its needles where no search for the needle sees
 * it; no test at all for bytes that hide nothing, as most do.
 */
export function createHiding(
  groups: readonly (readonly string[])[],
): (bytes: Buffer, length: number) => readonly Test[] {
  const each = groups.map(hidingTest);
  const any = hidingTest(groups.flat());
  return (bytes, length) => (any(bytes, length) ? each : NEVER);
}

function hidingTest(needles: readonly string[]): Test {
  if (needles.length === 0) return () => false;
  const isEscaped = escapeTest(needles);
  const isEncoded = encodingTest(needles);
  return (bytes, length) => isEscaped(bytes, length) || isEncoded(bytes, length);
}

/** Finds a needle that is spelled with `\u0061`, `\u{61}` or `\x61`. */
function escapeTest(needles: readonly string[]): Test {
  const characters = new Set<number>();
  for (const needle of needles) {
    for (const character of needle) characters.add(character.codePointAt(0) as number);
    // In a string a character beyond U+FFFF may be escaped as its two surrogates.
    for (let at = 0; at < needle.length; at++) characters.add(needle.charCodeAt(at));
  }
  const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
  const reach = longest * (2 + LONGEST_ESCAPE);
  return (bytes, length) => {
    const text = bytes.subarray(0, length);
    // A search for one byte is the fastest of all.
    for (let at = text.indexOf(BACKSLASH); at >= 0; at = text.indexOf(BACKSLASH, at + 1)) {
      if (text[at + 1] !== LETTER_U && text[at + 1] !== LETTER_X) continue;
      const digits = ESCAPE.exec(text.toString("latin1", at + 1, at + 2 + LONGEST_ESCAPE));
      if (!digits) continue;
      const [, two, four, braced] = digits;
      const hex = two ?? four ?? braced;
      // A number that does not end nearby may have more zeros than were looked at.
      if (hex === undefined) return true;
      if (!characters.has(Number.parseInt(hex, 16))) continue;
      const around = unescaped(text.toString("utf8", Math.max(0, at - reach), at + reach));
      if (needles.some((needle) => around.includes(needle))) return true;
    }
    return false;
  };
}

const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
const ESCAPE = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{0*([0-9a-f]{1,6})\}|u\{[0-9a-f]*$)/i;
const LONGEST_ESCAPE = 16;

function unescaped(text: string): string {
  return text.replace(ESCAPES, (spelled, two, four, braced: string | undefined) => {
    const code = Number.parseInt(two ?? four ?? braced, 16);
    return code > 0x10ffff ? spelled : String.fromCodePoint(code);
  });
}

const ESCAPES = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{0*([0-9a-f]{1,6})\})/gi;

function encodingTest(needles: readonly string[]): Test {
  const ascii = needles.every((needle) => Buffer.byteLength(needle) === needle.length);
  return (bytes, length) => {
    if (length >= 2 && looksLikeUtf16(bytes)) return true;
    return !ascii && !isUtf8(bytes.subarray(0, length));
  };
}

/** By one of the two byte order marks, or by a first character of ASCII in two bytes. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const first = bytes[0];
  const second = bytes[1];
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
  );
}
