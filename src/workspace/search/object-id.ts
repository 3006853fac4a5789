/** Holds bytes against the name that git gives to a content. */

/**
 * Tells whether bytes are the content that a git object id names, or are so with LF in place of CRLF: a line end
 * is what a checkout may change without harm, as no text that is looked up holds one.
 */
export function isContentOf(object: string, bytes: Buffer, length: number): boolean {
  const content = bytes.subarray(0, length);
  if (objectIdOf(content, object.length) === object) return true;
  if (!content.includes("\r\n")) return false;
  const normalized = Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return objectIdOf(normalized, object.length) === object;
}

// Most searches need none of it, and it takes longer to load than a small repository to search.
let crypto: typeof import("node:crypto") | undefined;

/** Ids of 40 digits are of SHA-1, those of 64 of SHA-256. */
function objectIdOf(content: Buffer, digits: number): string {
  crypto ??= require("node:crypto") as typeof import("node:crypto");
  const hash = crypto.createHash(digits === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}
