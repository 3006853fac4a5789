/** Replaces the text of one file in one step, so that no reader and no crash ever meets half of it. */

import { constants } from "node:fs";
import { access, chmod, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { causeOf } from "../workspace/cause";

/**
 * Writes `after` to a file that still holds `before`, keeping its mode. Gives null, or the cause why
 * the file was left as it was. The path must not be a link: a link would be replaced by a file.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<string | null> {
  try {
    const { mode } = await stat(path);
    const bytes = await readFile(path);
    if (!bytes.equals(Buffer.from(before)))
      return "the file changed on disk while the plan was made; run again";
    // Renaming over a file asks for no right to write it; whoever made it read-only meant it.
    await access(path, constants.W_OK);
    await writeBeside(path, after, mode & 0o7777);
    return null;
  } catch (error) {
    return causeOf(error);
  }
}

async function writeBeside(path: string, text: string, mode: number): Promise<void> {
  const temporary = join(dirname(path), `.ssot-codemod-${process.pid}-${Date.now()}.tmp`);
  const handle = await open(temporary, "wx", mode);
  try {
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    // The mode given to `open` was narrowed by the umask.
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
