/** The Python files of a repository, of which the last tree is kept, and what their modules export. */

import { createPositions } from "../../../sites/lines";
import type { Link, ModuleLinks } from "../../../sites/links";
import type { Failure } from "../../../sites/site";
import type { RepoPath } from "../../../workspace/paths";
import type { PythonModule } from "../../../workspace/python-modules";
import { isBare } from "../../../workspace/source-kind";
import type { ReadResult, Workspace } from "../../../workspace/workspace";
import { type ExportTable, exportsOf, type Passed } from "./exports";
import { actsOnLoad } from "./load-effects";
import { runsOnLoad } from "./load-time";
import { loadedModules } from "./loaded-modules";
import { type PythonFile, readFile } from "./module";

export interface Modules {
  get(path: RepoPath): PythonFile | null;
  exportsOf(path: RepoPath): ExportTable | null;
  /** How a module's names lead on; null when it cannot be parsed. */
  linksOf(path: RepoPath): ModuleLinks | null;
  /** Every name of a module, through its stars; null when they cannot all be known. */
  namesOf(path: RepoPath): ReadonlySet<string> | null;
  /** A name of a module is imported from several places, so which of them it stands for is not certain. */
  isUncertain(link: Link): boolean;
  /** The files that run before a file has run. */
  loadsOf(path: RepoPath): readonly RepoPath[];
  /** Loading the file does more than to define its names. */
  hasEffects(path: RepoPath): boolean;
  failureOf(path: RepoPath): Failure | null;
}

/** By its name the file may hold Python: a program without an extension may, too. */
export function mayBePython(path: RepoPath): boolean {
  return /\.pyi?$/.test(path) || isBare(path);
}

export interface ModulesRequest {
  readonly read: (path: RepoPath) => ReadResult;
  readonly workspace: Workspace;
  /** The modules at which a name is at home. */
  readonly homes: ReadonlySet<RepoPath>;
  /** The modules before edits: what was read off a file that is not edited holds. */
  readonly before?: { readonly modules: Modules; isEdited(path: RepoPath): boolean };
}

export function createModules({ read, workspace, homes, before }: ModulesRequest): Modules {
  const { python } = workspace;
  const inherited = (path: RepoPath) => (before && !before.isEdited(path) ? before.modules : null);
  /** Memory must not grow with the repository, and what is read off a tree is plain data. */
  let tree: PythonFile | null = null;
  const failures = new Map<RepoPath, Failure>();
  const tables = new Map<RepoPath, ExportTable | null>();
  const links = new Map<RepoPath, ModuleLinks | null>();
  const open = new Set<RepoPath>();
  const reading = new Set<RepoPath>();
  const loads = new Map<RepoPath, readonly RepoPath[]>();
  const acting = new Map<RepoPath, boolean>();

  function get(path: RepoPath): PythonFile | null {
    const earlier = inherited(path);
    if (earlier) return earlier.get(path);
    if (tree?.path === path) return tree;
    if (!mayBePython(path) || failures.has(path)) return null;
    // Before the next tree grows, so that there is room for it.
    tree = null;
    tree = load(path);
    return tree;
  }

  function load(path: RepoPath): PythonFile | null {
    const text = read(path);
    if (!text.ok) {
      failures.set(path, text.failure);
      return null;
    }
    const parsed = readFile(path, text.text);
    if ("file" in parsed) return parsed.file;
    const position = createPositions(text.text)(parsed.error.start);
    const message = "this is not understood as Python 3";
    failures.set(path, { file: path, code: "parse-error", message, position });
    return null;
  }

  function tableOf(path: RepoPath): ExportTable | null {
    const earlier = inherited(path);
    if (earlier) return earlier.exportsOf(path);
    const known = tables.get(path);
    if (known !== undefined) return known;
    const file = get(path);
    const table = file && exportsOf(file);
    tables.set(path, table);
    return table;
  }

  function linksOf(path: RepoPath): ModuleLinks | null {
    const known = links.get(path);
    if (known !== undefined) return known;
    const table = tableOf(path);
    reading.add(path);
    const found = table && readLinks(path, table);
    reading.delete(path);
    links.set(path, found);
    return found;
  }

  function readLinks(path: RepoPath, table: ExportTable): ModuleLinks {
    const named = new Map<string, Link>();
    const stars: RepoPath[] = [];
    let hasUnknownStar = false;
    for (const star of table.stars) {
      const file = python.resolve(path, star)?.file;
      if (!file) hasUnknownStar = true;
      if (!file || file === path) continue;
      // Of several stars the last one that has a name gives it.
      const isOneOfSeveral = table.stars.length > 1;
      const all = open.has(file) ? null : (allOf(file) ?? (isOneOfSeveral ? publicOf(file, path) : null));
      if (!all) stars.push(file);
      else for (const name of all) if (!table.names.has(name)) named.set(name, { module: file, name });
    }
    const own = new Set(table.own);
    for (const [name, ways] of table.passed) {
      const found = ways.flatMap((way) => linkOf(path, way) ?? []);
      const link = found.length > 1 ? (found.findLast((one) => leadsHome(one)) ?? found.at(-1)) : found[0];
      if (link) named.set(name, link);
      else own.add(name);
    }
    const inner = table.inner.flatMap((way) => linkOf(path, way) ?? []);
    return { named, stars, hasUnknownStar, own, inner };
  }

  function isUncertain({ module, name }: Link): boolean {
    const table = tableOf(module);
    const ways = table?.passed.get(name) ?? [];
    if (ways.length > 0 && table?.mixed.has(name)) return true;
    return new Set(ways.map((way) => JSON.stringify(linkOf(module, way)))).size > 1;
  }

  /** Whether one of several things that a name may be is at home in a module of the manifest. */
  function leadsHome({ module, name }: Link, above: ReadonlySet<string> = new Set()): boolean {
    const key = `${module}\0${name}`;
    if (homes.has(module) || above.has(key)) return homes.has(module);
    const table = reading.has(module) ? null : linksOf(module);
    const link = table?.named.get(name);
    const inside = new Set(above).add(key);
    if (link) return leadsHome(link, inside);
    if (!table || table.own.has(name)) return false;
    return table.stars.some((star) => leadsHome({ module: star, name }, inside));
  }

  /** With `__all__` a star takes these names alone. */
  function allOf(path: RepoPath): readonly string[] | null {
    open.add(path);
    const all = tableOf(path)?.all;
    open.delete(path);
    return all ? [...all] : null;
  }

  function publicOf(file: RepoPath, path: RepoPath): readonly string[] | null {
    const names = namesOf(file, new Set([path]));
    return names && [...names].filter((name) => !name.startsWith("_"));
  }

  function linkOf(path: RepoPath, { module, name, members }: Passed): Link | null {
    let at: PythonModule | null = python.resolve(path, module);
    const names = name === "*" ? members : [name, ...members];
    for (const [index, member] of names.entries()) {
      if (!at) return null;
      const inside = at.folder === null ? null : python.submodule(at.folder, member);
      const isAttribute = at.file !== null && (!inside || tableOf(at.file)?.names.has(member));
      // An attribute of a class or object is none of the module's names.
      if (isAttribute && at.file !== null)
        return index === names.length - 1 ? { module: at.file, name: member } : null;
      at = inside;
    }
    return at?.file ? { module: at.file, name: "*" } : null;
  }

  function namesOf(path: RepoPath, above: ReadonlySet<RepoPath> = new Set()): ReadonlySet<string> | null {
    const table = tableOf(path);
    if (!table || table.isOpen) return null;
    const names = new Set(table.names);
    for (const star of table.stars) {
      const file = python.resolve(path, star)?.file;
      if (!file) return null;
      if (above.has(file)) continue;
      const behind = tableOf(file)?.all ?? namesOf(file, new Set(above).add(path));
      if (behind === null) return null;
      for (const name of behind) names.add(name);
    }
    return names;
  }

  function loadsOf(path: RepoPath): readonly RepoPath[] {
    const earlier = inherited(path);
    if (earlier) return earlier.loadsOf(path);
    const known = loads.get(path);
    if (known) return known;
    const file = get(path);
    const found = new Set<RepoPath>();
    for (const item of file?.items ?? []) {
      if (!file || !runsOnLoad(item.statement, { file })) continue;
      for (const loaded of loadedModules(item, path, python)) found.add(loaded);
    }
    found.delete(path);
    loads.set(path, [...found]);
    return [...found];
  }

  function hasEffects(path: RepoPath): boolean {
    const earlier = inherited(path);
    if (earlier) return earlier.hasEffects(path);
    const known = acting.get(path);
    if (known !== undefined) return known;
    const file = get(path);
    const acts = file !== null && actsOnLoad(file);
    acting.set(path, acts);
    return acts;
  }

  const failureOf = (path: RepoPath) => inherited(path)?.failureOf(path) ?? failures.get(path) ?? null;
  return { get, exportsOf: tableOf, linksOf, namesOf, isUncertain, loadsOf, hasEffects, failureOf };
}
