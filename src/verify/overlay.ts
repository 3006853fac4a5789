/**
 * Loaded into the compiler's process before the compiler (`node --require`): gives it texts in place of
 * files, and lets it write nothing. So a plan is checked while the disk holds what it held before, and
 * nothing has to be put back whatever ends the process. It imports nothing of ours.
 */

import fs from "node:fs";
import { devNull } from "node:os";
import { basename } from "node:path";

/** The environment variable that holds the path of an {@link Overlay} as JSON. */
export const OVERLAY_VARIABLE = "SSOT_CODEMOD_OVERLAY";

export interface Overlay {
  /** Real native path to text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where the list of the paths that were asked for is written at the end, as JSON. */
  readonly served: string;
}

const file = process.env[OVERLAY_VARIABLE];
if (file) install(JSON.parse(fs.readFileSync(file, "utf8")));

function install({ texts, served }: Overlay): void {
  const { readFileSync, openSync, writeFileSync } = fs;
  const names = new Set(Object.keys(texts).map((path) => basename(path)));
  const asked = new Set<string>();

  const textOf = (path: unknown): string | undefined => {
    if (typeof path !== "string" || !names.has(basename(path))) return undefined;
    try {
      const real = fs.realpathSync.native(path);
      if (Object.hasOwn(texts, real)) asked.add(real);
      return texts[real];
    } catch {
      return undefined;
    }
  };
  const patched = {
    readFileSync(path: fs.PathOrFileDescriptor, options?: unknown) {
      const text = textOf(path);
      if (text === undefined) return readFileSync(path, options as undefined);
      const encoding = typeof options === "string" ? options : (options as { encoding?: string })?.encoding;
      return encoding ? Buffer.from(text).toString(encoding as BufferEncoding) : Buffer.from(text);
    },
    openSync(path: fs.PathLike, flags: fs.OpenMode = "r", mode?: fs.Mode) {
      const isRead = flags === "r" || flags === "rs" || flags === fs.constants.O_RDONLY;
      return openSync(isRead ? path : devNull, isRead ? flags : "w", mode);
    },
    writeFileSync() {},
    mkdirSync() {},
    unlinkSync() {},
  };
  Object.assign(fs, patched);
  process.on("exit", () => writeFileSync(served, JSON.stringify([...asked])));
}
