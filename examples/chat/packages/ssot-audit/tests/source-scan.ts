/** Looks for words in the sources of the packages, as the audit did. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const PACKAGES = join(__dirname, "../..");

/** The duplicates themselves, and the packages that have to speak of them. */
const EXEMPT = /^(?:ssot-audit\/|websocket-core\/src\/websocket-manager|test-framework\/src\/fixtures\/)/;

/** The files of all packages that hold one of the words, by their paths below `packages`. */
export function filesWith(words: RegExp): readonly string[] {
  return readdirSync(PACKAGES, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[jt]s$/.test(path) && !path.includes("node_modules"))
    .map((path) => relative(".", path).replaceAll("\\", "/"))
    .filter((path) => !EXEMPT.test(path) && words.test(readFileSync(join(PACKAGES, path), "utf8")))
    .sort();
}
