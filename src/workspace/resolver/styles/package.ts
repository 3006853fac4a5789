/** Specifiers by the name of a package and its `exports`, or by the `imports` of the file's own one. */

import { below, folderOf, isWithin, joinPath } from "../../repo-path";
import { subpathEntries } from "../package-exports";
import { bareSpecifier, type Manifest } from "../package-manifests";
import { starPattern } from "../star-pattern";
import { alias } from "./alias";
import { inBuild } from "./built";
import { exportedBy, type Means, manifestOf, spell, type Wanted } from "./wanted";

/** `@acme/core`, `@acme/core/x`. */
export function packageName(wanted: Wanted, means: Means): readonly string[] {
  const { from, to, like, likeFound } = wanted;
  const { manifests, lookup, reach } = means;
  const manifest = manifests.nearestNamed(folderOf(to));
  const liked = manifest && manifestOf(from, like, means)?.dir === manifest.dir ? bareSpecifier(like) : null;
  const name = manifest && nameFor(manifest, liked?.name ?? null, wanted, means);
  if (!manifest || name === undefined || name === null) return [];
  if (manifest.fields.exports) {
    const texts = throughField(wanted, manifest, manifest.fields.exports, name, means);
    return texts.filter((text) => exportedBy(from, text, means) === to);
  }
  const built = liked ? inBuild(joinPath(manifest.dir, liked.subpath), wanted, means) : [];
  const builtTexts = built.map((path) => joinPath(name, below(manifest.dir, path)));
  const aliases = alias(wanted, means).filter((text) => text.startsWith(`${name}/`));
  // Beside the build that others load, a source would be a second instance of the module.
  const isBuilt = liked ? likeFound?.built : lookup.subpath(manifest, ".")?.built;
  const direct = reach.through(starPattern(`${name}/*`), [joinPath(manifest.dir, "*")], to);
  return [name, ...builtTexts, ...aliases, ...(isBuilt ? [] : spell(direct, wanted))];
}

/** What the file may call a package; `liked` is what the liked specifier calls it. */
function nameFor(
  manifest: Manifest,
  liked: string | null,
  { from, to, used }: Wanted,
  means: Means,
): string | undefined {
  const { manifests, dependencies, packageOf } = means;
  if (!manifest.name) return undefined;
  // Nobody installs the root, and a package calls itself by its name only where it does so already.
  const isItself = isWithin(manifest.dir, from) && packageOf(from) === packageOf(to);
  if (liked === null && (isItself || manifest.dir === "")) return undefined;
  const names = liked === null ? [manifest.name, ...manifests.nicknames(manifest.dir)] : [liked];
  return names.find(
    (name) => manifestOf(from, name, means)?.dir === manifest.dir && dependencies.mayName(from, name, used),
  );
}

/** `#x`. */
export function imports(wanted: Wanted, means: Means): readonly string[] {
  const manifest = means.manifests.nearest(folderOf(wanted.from));
  const own = manifest ? throughField(wanted, manifest, manifest.fields.imports, "", means) : [];
  return [...own, ...alias(wanted, means).filter((text) => text.startsWith("#"))];
}

/** The texts by a field of subpaths, each with the package's name before it. */
function throughField(
  wanted: Wanted,
  manifest: Manifest,
  field: unknown,
  name: string,
  { reach }: Means,
): readonly string[] {
  if (field === undefined || field === null) return [];
  return subpathEntries(field).flatMap(({ key, targets }) => {
    const inRepo = targets
      .filter((target) => target.startsWith("./"))
      .map((target) => joinPath(manifest.dir, target));
    const named = name ? starPattern(name + key.text.slice(1)) : key;
    return spell(reach.through(named, inRepo, wanted.to), wanted);
  });
}
