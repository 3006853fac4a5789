/** Specifiers by the `paths` and the `baseUrl` of a tsconfig. */

import { isWithin, joinPath } from "../../repo-path";
import { bareSpecifier } from "../package-manifests";
import { starPattern } from "../star-pattern";
import { matchingAlias } from "../tsconfig-paths";
import { exportedBy, type Means, manifestOf, spell, type Wanted } from "./wanted";

export function alias(wanted: Wanted, means: Means): readonly string[] {
  const aliases = means.projects.aliasesFor(wanted.from);
  if (!aliases) return [];
  const used = wanted.likeFound?.alias ?? matchingAlias(aliases, wanted.like)?.key.text;
  const base =
    aliases.baseUrl === null ? [] : [{ key: starPattern("*"), targets: [joinPath(aliases.baseUrl, "*")] }];
  const all = [...aliases.paths, ...base];
  const first = all.filter(({ key }) => key.text === used);
  return [...new Set([...first, ...all])]
    .flatMap(({ key, targets }) => spell(means.reach.through(key, targets, wanted.to), wanted))
    .filter((text) => mayBeAlias(text, wanted, means));
}

/**
 * An alias that looks like another package's name reaches, at run time, only a dependency (but where packages
 * declare none) and what that package exports, unless the file already uses aliases that go further. One that is
 * the file's own package is left to files that already call it so.
 */
function mayBeAlias(text: string, { from, to, like, likeFound, used }: Wanted, means: Means): boolean {
  const manifest = manifestOf(from, text, means);
  if (!manifest) return true;
  if (isWithin(manifest.dir, from)) return manifestOf(from, like, means)?.dir === manifest.dir;
  const name = bareSpecifier(text)?.name ?? "";
  const { dependencies } = means;
  if (dependencies.areDeclared() && !dependencies.mayName(from, name, used)) return false;
  if (!manifest.fields.exports) return true;
  return (
    exportedBy(from, text, means) === to ||
    (likeFound?.style === "alias" && exportedBy(from, like, means) === null)
  );
}
