/**
 * Whether a file may come to name another package. A specifier that is there is resolved in any case; a new one
 * leads somewhere only where the package is installed for the file: as a dependency of its own package, or of one
 * above it, to which package managers hoist.
 */

import type { RepoPath } from "../paths";
import { folderOf, isWithin } from "../repo-path";
import type { Package } from "../workspace";
import { bareSpecifier, type Manifest, type Manifests } from "./package-manifests";

export interface Dependencies {
  /** The file may name a package so: it is declared, or `used`, the file's specifiers, name it or its like already. */
  mayName(from: RepoPath, name: string, used: readonly string[]): boolean;
  /** Some package of the workspace states that it depends on another one. */
  areDeclared(): boolean;
}

export function createDependencies(manifests: Manifests, packages: readonly Package[]): Dependencies {
  let declared: boolean | undefined;

  /** The package declares that it depends on another package of the repository. */
  function declaresAny(manifest: Manifest): boolean {
    return manifests.dependenciesOf(manifest).some((name) => {
      const other = manifests.find(manifest.dir, name);
      return other !== null && other.dir !== manifest.dir;
    });
  }

  /**
   * The file names another package of the repository that nobody has declared for it, and its own package declares
   * none: here packages find each other without.
   */
  function namesUndeclared(from: RepoPath, names: readonly string[]): boolean {
    const dir = folderOf(from);
    const own = manifests.nearestNamed(dir);
    if (own && declaresAny(own)) return false;
    return names.some((name) => {
      const other = manifests.find(dir, name);
      return other !== null && !isWithin(other.dir, from) && !manifests.declares(dir, name);
    });
  }

  return {
    mayName(from, name, used) {
      if (manifests.declares(folderOf(from), name)) return true;
      const names = used.flatMap((specifier) => bareSpecifier(specifier)?.name ?? []);
      return names.includes(name) || namesUndeclared(from, names);
    },
    areDeclared() {
      declared ??= packages.some(({ dir }) => {
        const manifest = manifests.at(dir);
        return manifest !== null && declaresAny(manifest);
      });
      return declared;
    },
  };
}
