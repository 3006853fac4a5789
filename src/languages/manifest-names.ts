/** What every language asks of the names in a manifest: which may be used, and whether their modules have them. */

import type { LoadedManifest } from "../manifest/load";
import { type FieldPath, type ManifestProblem, problemAt, type Side } from "../manifest/problems";
import type { Manifest } from "../manifest/schema";
import type { Link } from "../sites/links";
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

/** A member of a class that its text does not have, with the nearest one that it has. */
export function noMember(
  loaded: LoadedManifest,
  path: FieldPath,
  offset: number,
  {
    name,
    member,
    members,
  }: { readonly name: string; readonly member: string; readonly members: ReadonlySet<string> },
): ManifestProblem {
  const close = nearest(member, [...members]);
  return problemAt(loaded, {
    code: "unknown-name",
    path,
    side: "value",
    offset,
    message: `the class \`${name}\` has no member \`${member}\` of its own`,
    fix: close ? `did you mean \`${close}\`?` : "add it to the class, or name another member",
  });
}
