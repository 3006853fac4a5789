/** What every language asks of the names in a manifest: which may be used, and whether their modules have them. */

import type { LoadedManifest } from "../manifest/load";
import { type FieldPath, type ManifestProblem, problemAt, type Side } from "../manifest/problems";
import type { Manifest } from "../manifest/schema";
import { isSameLink, type Link } from "../sites/links";
import { nearest } from "../spelling/nearest";
import type { RepoPath } from "../workspace/paths";

/** The names that a module exports; null when they cannot all be known. */
export type ExportedNames = (module: RepoPath) => ReadonlySet<string> | null;

/** The module and export behind each name that replacements may use. */
export function importablesOf(manifest: Manifest): ReadonlyMap<string, Link> {
  const { target, imports } = manifest;
  const names = Object.entries(imports).map(([name, module]): [string, Link] => [name, { module, name }]);
  return new Map([[target.export, { module: target.module, name: target.export }], ...names]);
}

/** One problem for each name of the target and the imports that its module does not export. */
export function missingImports(
  loaded: LoadedManifest,
  owns: (module: RepoPath) => boolean,
  exportedNames: ExportedNames,
): ManifestProblem[] {
  const { target, imports } = loaded.manifest;
  const wanted: [FieldPath, RepoPath, string][] = [
    [["target", "export"], target.module, target.export],
    ...Object.entries(imports).map(([name, module]): [FieldPath, RepoPath, string] => [
      ["imports", name],
      module,
      name,
    ]),
  ];
  return wanted.flatMap(([path, module, name]) => {
    const names = owns(module) ? exportedNames(module) : null;
    return names && !names.has(name) ? [noExport(loaded, path, "value", module, name, names)] : [];
  });
}

/** A name that a module does not export, with the nearest one that it does. */
export function noExport(
  loaded: LoadedManifest,
  path: FieldPath,
  side: Side,
  module: RepoPath,
  name: string,
  names: ReadonlySet<string>,
): ManifestProblem {
  const close = nearest(name, [...names]);
  const known = [...names]
    .sort()
    .slice(0, 12)
    .map((one) => `\`${one}\``);
  return problemAt(loaded, {
    code: "export-not-found",
    path,
    side,
    message: `${module} has no export \`${name}\``,
    fix: close
      ? `did you mean \`${close}\`?`
      : known.length > 0
        ? `it exports ${known.join(", ")}`
        : "it exports nothing",
  });
}

/** The members of an exported class itself; null where they cannot all be known, or it is no class. */
export type OwnMembers = (link: Link) => ReadonlySet<string> | null;

/** Asks for the target at once: the tree of its module is there only until the next one is read. */
export function targetFirst({ module, export: name }: Manifest["target"], read: OwnMembers): OwnMembers {
  const target = { module, name };
  const ofTarget = read(target);
  return (link) => (isSameLink(link, target) ? ofTarget : read(link));
}

/** A member that a replacement takes of a name: `Manager.of`; the offset in UTF-16 code units from the start of it. */
export interface TakenMember {
  readonly name: string;
  readonly member: string;
  readonly offset: number;
}

/**
 * One problem for each member that the class does not have, and that is like one that it has. Of any other name nothing
 * is said, as other files may put members onto a class.
 */
export function misspeltMembers(
  loaded: LoadedManifest,
  path: FieldPath,
  taken: readonly TakenMember[],
  importables: ReadonlyMap<string, Link>,
  membersOf: OwnMembers,
): readonly ManifestProblem[] {
  return taken.flatMap(({ name, member, offset }) => {
    const link = importables.get(name);
    const members = link ? membersOf(link) : null;
    const close = !members || members.has(member) ? null : nearest(member, [...members]);
    if (close === null) return [];
    return problemAt(loaded, {
      code: "unknown-name",
      path,
      side: "value",
      offset,
      message: `the class \`${name}\` has no member \`${member}\` of its own`,
      fix: `did you mean \`${close}\`?`,
    });
  });
}
