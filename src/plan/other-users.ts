/** Finds who uses what is no legacy export, and so is no site: a module as a member of another, or a field of a class. */

import type { FileAnalysis, PassedOn } from "../sites/analysis";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

type Request = Pick<JudgeRequest, "files" | "mentioning" | "textOf">;

/** What is for all, with a file that may take it. */
export function otherUsers(
  passing: readonly (readonly [RepoPath, FileAnalysis])[],
  request: Request,
): ReadonlyMap<PassedOn, RepoPath> {
  const users = new Map<PassedOn, RepoPath>();
  const forAll = passing.flatMap(([path, { passedOn }]) =>
    passedOn.filter(({ isForAll }) => isForAll).map((passed) => ({ path, passed })),
  );
  request.mentioning.lookAhead(forAll.map(({ path }) => ({ module: path, names: [] })));
  for (const { path, passed } of forAll) {
    const user = passed.isMember
      ? userOfMember(path, passed, request)
      : userOf(path, new RegExp(`\\b(?:${passed.names.join("|")})\\b|import \\*`), request);
    if (user !== null) users.set(passed, user);
  }
  return users;
}

/** A file that names the module, and in which something of that form stands. */
function userOf(module: RepoPath, form: RegExp, { mentioning, textOf }: Request): RepoPath | null {
  const paths = mentioning.filesWith({ module, names: [] });
  return paths.find((path) => path !== module && form.test(textOf(path))) ?? null;
}

/** The same for a member of what the module makes, which may come through any file that exports something of it. */
function userOfMember(home: RepoPath, { names }: PassedOn, request: Request): RepoPath | null {
  const { files, mentioning, textOf } = request;
  const form = new RegExp(`(?:\\.\\s*|["'\`])(?:${names.join("|")})\\b`);
  const modules = new Set([home]);
  for (const module of modules) {
    for (const path of mentioning.filesWith({ module, names: [] })) {
      if (path === home || modules.has(path)) continue;
      if (form.test(textOf(path))) return path;
      if (/\bexports?\b|\bimport\b/.test(textOf(path)) && passesOn(path, module, files)) modules.add(path);
    }
  }
  return null;
}

function passesOn(path: RepoPath, module: RepoPath, { linksOf }: Request["files"]): boolean {
  const links = linksOf(path);
  if (!links) return false;
  return links.stars.includes(module) || [...links.named.values()].some((link) => link.module === module);
}
