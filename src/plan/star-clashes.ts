/** Tells which exports hide two others of their name, which come in by stars and would clash without them. */

import type { Files } from "../languages/language";
import type { PassedOn, Refusal } from "../sites/analysis";
import type { RepoPath } from "../workspace/paths";

/** Lets those of a file's exports stay without which stars clash; false where no more have to. */
export function holdHiding(
  path: RepoPath,
  exports: readonly PassedOn[],
  { linksOf }: Pick<Files, "linksOf">,
  stays: Map<PassedOn, Refusal>,
  /** The module stops exporting the name. */
  goes: (module: RepoPath, name: string) => boolean,
): boolean {
  const stars = linksOf(path)?.stars ?? [];
  if (stars.length < 2) return false;
  const before = stays.size;
  for (const passed of exports) {
    if (stays.has(passed) || passed.isForAll) continue;
    for (const name of passed.names) {
      // No star passes a default export on.
      if (name === "default") continue;
      const behind = [...new Set(stars.flatMap((star) => exporting(star, name, linksOf, new Set([path]))))];
      const [one, other] = behind.filter((module) => !goes(module, name));
      if (other !== undefined) stays.set(passed, { code: "star-clash", detail: `See ${one} and ${other}.` });
    }
  }
  return stays.size > before;
}

/** The modules that export the name themselves, of a module and those behind its stars. */
function exporting(
  module: RepoPath,
  name: string,
  linksOf: Files["linksOf"],
  seen: Set<RepoPath>,
): readonly RepoPath[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const links = linksOf(module);
  if (links?.own.has(name) || links?.named.has(name)) return [module];
  return (links?.stars ?? []).flatMap((star) => exporting(star, name, linksOf, seen));
}
