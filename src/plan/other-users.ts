/** Finds who uses what is no legacy export, and so is no site: a module as a member of another, or a field of a class. */

import type { Files } from "../languages/language";
import type { DraftSite, FileAnalysis, FileResult, PassedOn, Refusal } from "../sites/analysis";
import { anyOf } from "../sites/any-of";
import type { Link } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import { packageFolderOf } from "../workspace/python-modules";
import { isWithin, lastPart } from "../workspace/repo-path";
import { stillUsed } from "./barrel-users";
import type { JudgeRequest } from "./judge-all";

type Request = Pick<JudgeRequest, "files" | "mentioning" | "textOf">;

/**
 * What goes from a module, with a file that holds the module, or a package around it, as a value and reads a member
 * of that name: `m = service`, and then `m.create(…)`, which is no site as nobody can tell what `m` is.
 */
export function usersOfModules(
  passing: readonly (readonly [RepoPath, FileAnalysis])[],
  results: ReadonlyMap<RepoPath, FileResult>,
  { files, candidates, textOf }: Pick<JudgeRequest, "files" | "candidates" | "textOf">,
): ReadonlyMap<PassedOn, RepoPath> {
  const exporting = passing
    .map(([module, { passedOn }]) => ({ module, exports: passedOn.filter(({ isForAll }) => !isForAll) }))
    .filter(({ exports }) => exports.length > 0);
  const users = new Map<PassedOn, RepoPath>();
  if (exporting.length === 0) return users;
  for (const path of candidates.files) {
    const held = modulesHeldBy(path, files);
    if (held.size === 0) continue;
    const { sites = [], follows = [] } = results.get(path) ?? {};
    const text = textBeside(sites, textOf(path));
    const members = membersIn(text);
    const via = [...sites.flatMap((site) => site.via), ...follows];
    const folders = [...held].flatMap((module) => packageFolderOf(module) ?? []);
    for (const { module, exports } of exporting) {
      if (module === path) continue;
      const isSite = (name: string) => via.some((link) => link.module === module && link.name === name);
      for (const passed of exports) {
        const names = passed.names.filter((name) => !isSite(name) && members.has(name));
        if (names.length === 0) continue;
        if (held.has(module) || isReadBelow(module, names, folders, text)) users.set(passed, path);
      }
    }
  }
  return users;
}

/** The modules that names of the file stand for, also those of its functions and classes. */
function modulesHeldBy(path: RepoPath, files: Files): ReadonlySet<RepoPath> {
  const links = files.linksOf(path);
  const held = new Set<RepoPath>();
  for (const link of [...(links?.named.values() ?? []), ...(links?.inner ?? [])]) {
    let at: Link | undefined = link;
    for (let step = 0; at && at.name !== "*" && step < MAX_STEPS; step++)
      at = files.linksOf(at.module)?.named.get(at.name);
    if (at?.name === "*") held.add(at.module);
  }
  return held;
}

/** Names may pass each other on in a circle. */
const MAX_STEPS = 16;

/** Of a module below one of the folders a name is read, or the module itself as a value. */
function isReadBelow(
  module: RepoPath,
  names: readonly string[],
  folders: readonly RepoPath[],
  text: string,
): boolean {
  const own = packageFolderOf(module) ?? module.replace(/\.pyi?$/, "");
  if (!folders.some((folder) => own !== folder && isWithin(folder, own))) return false;
  // A line that imports the module does not read it.
  const read = `(?<!^[ \\t]*(?:from|import)\\b.*)\\.\\s*${lastPart(own)}`;
  const form = `${read}\\s*\\.\\s*(?:${anyOf(names)})\\b|${read}\\b(?!\\s*[.(])`;
  return new RegExp(form, "m").test(text);
}

/** The text without what is rewritten: there it is certain what is meant. */
function textBeside(sites: readonly DraftSite[], text: string): string {
  const parts: string[] = [];
  let from = 0;
  const rewritten = sites.filter(({ disposition }) => disposition.kind === "rewrite");
  for (const { span } of rewritten.sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  return [...parts, text.slice(from)].join(" ");
}

/** The words that may be names of members, by a dot or as a text: outside of its class Python's `__a` is `_Class__a`. */
function membersIn(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(/(?:\.\s*|["'`])(\w+)/g)].map(([, word = ""]) => word);
  const mangled = words.flatMap((word) => (word.startsWith("_") ? [word.replace(/^_.*?(?=__)/, "")] : []));
  return new Set([...words, ...mangled]);
}

/** What is for all and stays, as a file may take it. */
export function refusalsForAll(
  passing: readonly (readonly [RepoPath, FileAnalysis])[],
  request: Request,
): ReadonlyMap<PassedOn, Refusal> {
  const refusals = new Map<PassedOn, Refusal>();
  const forAll = passing.flatMap(([path, { passedOn }]) =>
    passedOn.filter(({ isForAll }) => isForAll).map((passed) => ({ path, passed })),
  );
  request.mentioning.lookAhead(forAll.map(({ path }) => ({ module: path, names: [] })));
  for (const { path, passed } of forAll) {
    const user = passed.isMember
      ? userOfMember(path, passed, request)
      : userOf(path, new RegExp(`\\b(?:${anyOf(passed.names)})\\b|import \\*`), request);
    if (user === null) continue;
    refusals.set(passed, passed.isMember ? { ...stillUsed(user), code: "holder-used" } : stillUsed(user));
  }
  return refusals;
}

/** A file that names the module, and in which something of that form stands. */
function userOf(module: RepoPath, form: RegExp, { mentioning, textOf }: Request): RepoPath | null {
  const paths = mentioning.filesWith({ module, names: [] });
  return paths.find((path) => path !== module && form.test(textOf(path))) ?? null;
}

/** The same for a member of what the module makes, which may come through any file that exports something of it. */
function userOfMember(home: RepoPath, { names }: PassedOn, request: Request): RepoPath | null {
  const { files, mentioning, textOf } = request;
  const form = formOfMember(names);
  // What a class inherits from elsewhere works on the members that it gets here.
  const baseOf = (path: RepoPath) =>
    HAS_BASES.test(textOf(path))
      ? files.importsOf(path).find((base) => base !== home && form.test(textOf(base)))
      : undefined;
  const modules = new Set([home]);
  let next: readonly RepoPath[] = [home];
  while (next.length > 0) {
    const found = next;
    next = [];
    // One search for all of them.
    mentioning.lookAhead(found.map((module) => ({ module, names: [] })));
    for (const module of found) {
      const base = baseOf(module);
      if (base !== undefined) return base;
      for (const path of mentioning.filesWith({ module, names: [] })) {
        if (modules.has(path)) continue;
        if (form.test(textOf(path))) return path;
        if (!passesOn(path, module, request)) continue;
        modules.add(path);
        next = [...next, path];
      }
    }
  }
  return null;
}

/** Finds a class with a base: `class A(B)`, `class A extends B`. */
const HAS_BASES = /\bclass\s+[\w$]+\s*(?:\(\s*[\w$]|(?:<[^{]*>\s*)?extends\b)/;

/** Finds members, and texts that may be names of members: outside of its class Python's `__a` is `_Class__a`. */
function formOfMember(names: readonly string[]): RegExp {
  return new RegExp(`(?:\\.\\s*|["'\`])(?:_\\w+(?=__))?(?:${anyOf(names)})(?![\\w$])`);
}

/** The file has a subclass, or exports something of the module; in Python whatever a package imports. */
function passesOn(path: RepoPath, module: RepoPath, { files, textOf }: Request): boolean {
  if (files.namesAreVisible)
    return (
      (HAS_BASES.test(textOf(path)) || packageFolderOf(path) !== null) &&
      files.importsOf(path).includes(module)
    );
  const links = /\bexports?\b/.test(textOf(path)) ? files.linksOf(path) : null;
  if (!links) return false;
  return links.stars.includes(module) || [...links.named.values()].some((link) => link.module === module);
}
