/**
 * Keeps sets of git object ids in files, from one run to the next. Every file can be deleted at any time, and one
 * that is not exactly as it was written counts for nothing.
 */

import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Below the root of the repository. */
export const CACHE_FOLDER = ".ssot/cache";

const FOLDERS = [".ssot", CACHE_FOLDER];

/** Each is about 2 MB for 50,000 files. */
const MOST_FILES = 12;

/** The ids that are kept under a key, a name of hexadecimal digits; none where there is no sound file. */
export function readObjects(root: string, key: string): ReadonlySet<string> {
  try {
    const text = readFileSync(join(root, CACHE_FOLDER, key), "latin1");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (!isOurs(root) || text.slice(0, end) !== headOf(key, body)) return new Set();
    return new Set(body === "" ? [] : body.split("\n"));
  } catch {
    return new Set();
  }
}

/** Keeps ids under a key in place of those that are there, and of the oldest other keys. Where it cannot, it does not. */
export function keepObjects(root: string, key: string, objects: Iterable<string>): void {
  const file = join(root, CACHE_FOLDER, key);
  const part = `${file}.${process.pid}`;
  try {
    makeFolders(root);
    const body = [...objects].join("\n");
    writeFileSync(part, `${headOf(key, body)}\n${body}`, "latin1");
    // Another run may read it meanwhile: it sees the old file or the new one, each whole.
    renameSync(part, file);
    prune(join(root, CACHE_FOLDER));
  } catch {
    discard(part);
  }
}

function headOf(key: string, body: string): string {
  return `ssot-codemod ${key} ${createHash("sha256").update(body, "latin1").digest("hex")}`;
}

/** Never through a link, which could lead anywhere. */
function isOurs(root: string): boolean {
  return FOLDERS.every((folder) => lstatSync(join(root, folder)).isDirectory());
}

function makeFolders(root: string): void {
  for (const folder of FOLDERS) {
    const there = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (there === undefined) mkdirSync(join(root, folder));
    else if (!there.isDirectory()) throw new Error(`${folder} is no folder`);
  }
  const rules = join(root, ".ssot/.gitignore");
  if (!existsSync(rules)) writeFileSync(rules, "*\n");
}

function discard(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // Where nothing can be written there is nothing to remove.
  }
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_FILES) return;
  const age = new Map(files.map((file) => [file, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  files.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
  for (const file of files.slice(MOST_FILES)) rmSync(file, { force: true });
}
