/** Lets git begin to list the files while the commands are loaded. */

import { type AskedFiles, askForFiles } from "../src/workspace/ask-for-files";
import { findRoot } from "../src/workspace/root";
import type { SharedArguments } from "./flags";
import type { Io } from "./io";
import { workingFolder } from "./working-folder";

/** Asks for the root that is likely: the manifest, which is not read yet, may tell another one. Null for no folder. */
export function foresee(args: SharedArguments, io: Io): AskedFiles | null {
  let root: string;
  try {
    root = findRoot(workingFolder(args, io));
  } catch {
    // It is no folder, or one that cannot be read: whoever opens it says so.
    return null;
  }
  return askForFiles(root, args.cache);
}
