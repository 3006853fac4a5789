/** By which dotted name a file imports what a replacement uses. */

import type { Context } from "../names/context";
import { importOf } from "../pairs/rules";

/** The dotted name by which a file imports what a replacement uses; null where none leads there. */
export function moduleFor(name: string, like: string, context: Context): string | null {
  const { file, book, workspace } = context;
  const dotted = workspace.python.dottedFor(file.path, importOf(book, name).module, like);
  return dotted !== null && isOnPath(dotted, like, context) ? dotted : null;
}

/** A script that takes its neighbour may know no other folder, unless it or the neighbour takes something from there. */
function isOnPath(dotted: string, like: string, { file, modules, workspace }: Context): boolean {
  const { python } = workspace;
  const [start, own] = [python.startOf(file.path, dotted), python.startOf(file.path, like)];
  if (!start || !own || own.isStated || start.folder === own.folder) return true;
  const neighbour = python.resolve(file.path, like)?.file;
  const beside = neighbour ? modules.get(neighbour) : null;
  return [file, ...(beside ? [beside] : [])].some(({ path, items }) =>
    items.some(({ module }) => python.startOf(path, module)?.folder === start.folder),
  );
}
