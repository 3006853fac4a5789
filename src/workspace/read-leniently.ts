/** Reads any file of a repository as text of some kind, for a look at what it says; nothing is written back. */

import { isUtf8 } from "node:buffer";
import type { Failure } from "../sites/site";
import type { RepoPath } from "./paths";
import { type ByteReader, readFailure } from "./read";

export type LenientResult =
  | { readonly kind: "text"; readonly text: string }
  /** Not meant to be read by people; `text` has one code unit for each byte. */
  | { readonly kind: "binary" | "too-large"; readonly text: string }
  | { readonly kind: "failure"; readonly failure: Failure };

/** Above this size a file is data, whatever its bytes are: 4 MiB. */
const LARGEST_TEXT = 2 ** 22;

/** As git does: a byte 0 near the start makes a file binary. */
const LOOKED_AT = 8000;

/**
 * UTF-16 is known by its byte order mark. Text that is neither that nor UTF-8 is taken for Latin-1, in
 * which names of ASCII are what they are in every encoding that adds to ASCII.
 */
export function readLeniently(readBytes: ByteReader, path: RepoPath): LenientResult {
  const result = readBytes(path);
  if (!result.ok) return { kind: "failure", failure: result.failure };
  const bytes = result.bytes.subarray(0, result.length);
  try {
    if (bytes.length > LARGEST_TEXT) return { kind: "too-large", text: bytes.toString("latin1") };
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: "text", text: bytes.toString("utf16le") };
    if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
      return { kind: "text", text: Buffer.from(bytes).swap16().toString("utf16le") };
    if (bytes.subarray(0, LOOKED_AT).includes(0)) return { kind: "binary", text: bytes.toString("latin1") };
    return { kind: "text", text: bytes.toString(isUtf8(bytes) ? "utf8" : "latin1") };
  } catch (error) {
    // Longer than a string can be.
    return { kind: "failure", failure: readFailure(path, error) };
  }
}
