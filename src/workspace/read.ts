/** Reads files of the repository: as bytes into one reused buffer, or as strict UTF-8 text. */

import { isUtf8 } from "node:buffer";
import { closeSync, constants, openSync, readSync } from "node:fs";
import type { Failure, Position } from "../sites/site";
import { causeOf } from "./cause";
import type { RepoPath } from "./paths";
import type { ReadResult } from "./workspace";

/** The first `length` bytes of `bytes` are the file; both are good until the next read. */
export type BytesResult =
  | { readonly ok: true; readonly bytes: Buffer; readonly length: number }
  | { readonly ok: false; readonly failure: Failure };

export type ByteReader = (path: RepoPath) => BytesResult;

const INITIAL_BUFFER = 1 << 18;

/**
 * A reader that uses one buffer for every file, with synchronous open, read and close: reading is the
 * floor of a run, and this is the fastest way that Node has to do it.
 */
export function createByteReader(root: string): ByteReader {
  let buffer = Buffer.allocUnsafeSlow(INITIAL_BUFFER);
  return (path) => {
    let file: number | undefined;
    try {
      file = openSync(`${root}/${path}`, READ_FLAGS);
      let length = 0;
      for (;;) {
        const space = buffer.length - length;
        const read = readSync(file, buffer, length, space, null);
        length += read;
        // A regular file gives less than was asked for only at its end.
        if (read < space) return { ok: true, bytes: buffer, length };
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
    } catch (error) {
      return { ok: false, failure: readFailure(path, error) };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };
}

/** Reads a file as strict UTF-8. A BOM stays in the text, so that it can be written back. */
export function readText(readBytes: ByteReader, path: RepoPath): ReadResult {
  const result = readBytes(path);
  if (!result.ok) return result;
  const bytes = result.bytes.subarray(0, result.length);
  if (!isUtf8(bytes)) return { ok: false, failure: notUtf8(path, bytes) };
  try {
    return { ok: true, text: bytes.toString("utf8") };
  } catch (error) {
    // Longer than a string can be.
    return { ok: false, failure: readFailure(path, error) };
  }
}

// Links are not files of the repository (see files.ts); one that took the place of a file since the
// files were listed is refused, as it could lead anywhere. Windows has no such flag.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** The failure for a file or folder that the system does not let us read. */
export function readFailure(path: RepoPath, error: unknown): Failure {
  const isLink = (error as NodeJS.ErrnoException).code === "ELOOP";
  const cause = isLink ? "it has become a link; run again" : causeOf(error);
  return { file: path, code: "read-error", message: `cannot be read: ${cause}` };
}

function notUtf8(path: RepoPath, bytes: Buffer): Failure {
  const { offset, position } = firstInvalid(bytes);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  const encoding = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString("latin1", 0, 2)) ? "UTF-16" : "WINDOWS-1252";
  return {
    file: path,
    code: "not-utf8",
    message: `is not UTF-8 at byte offset ${offset} (0x${value}); save it as UTF-8, for example with iconv -f ${encoding} -t UTF-8`,
    position,
  };
}

/**
 * Where the first sequence that is not UTF-8 begins. A lenient decoder puts U+FFFD there; the same
 * character written in the file as such (EF BF BD) is passed over.
 */
function firstInvalid(bytes: Buffer): { readonly offset: number; readonly position: Position } {
  const text = bytes.toString("utf8");
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!ENCODED_REPLACEMENT.equals(bytes.subarray(offset, offset + ENCODED_REPLACEMENT.length))) {
      return { offset, position: positionAt(text, at) };
    }
    offset += ENCODED_REPLACEMENT.length;
    from = at + 1;
  }
  throw new Error("the strict and the lenient UTF-8 decoder disagree");
}

const REPLACEMENT = "\uFFFD";
const ENCODED_REPLACEMENT = Buffer.from(REPLACEMENT);

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
