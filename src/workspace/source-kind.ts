/** Which files are sources: by their extension or, where they have none, by the program that their `#!` line names. */

import type { RepoPath } from "./paths";
import { endsIn, lastPart } from "./repo-path";
import type { Workspace } from "./workspace";

export interface SourceKind {
  /** File name extensions, each with its dot. */
  readonly extensions: readonly string[];
  /** Matches the names of the programs that run such a file. */
  readonly interpreters?: RegExp;
}

/** The programs that run Python. */
export const PYTHON_PROGRAMS = /^(?:python|pypy)[\d.]*$/;

/** Tells the files of one of the kinds. It is asked of every file of a repository. */
export function isOfKind(
  kinds: readonly SourceKind[],
  { interpreterOf }: Pick<Workspace, "interpreterOf">,
): (path: RepoPath) => boolean {
  const hasExtension = endsIn(kinds.flatMap(({ extensions }) => extensions));
  const programs = kinds.flatMap(({ interpreters }) => interpreters ?? []);
  const isScript = (path: RepoPath) => {
    const interpreter = interpreterOf(path);
    return interpreter !== null && programs.some((program) => program.test(interpreter));
  };
  return (path) => hasExtension(path) || (programs.length > 0 && isBare(path) && isScript(path));
}

/** A file without an extension, such as `bin/tool`. */
export function isBare(path: RepoPath): boolean {
  return !lastPart(path).includes(".");
}

/** The name of the program in the `#!` line of a text, without its folder; `env` is looked through. */
export function interpreterIn(text: string): string | null {
  const [, program, rest = ""] = /^#![ \t]*(\S+)([^\r\n]*)/.exec(text) ?? [];
  if (program === undefined) return null;
  if (lastPart(program) !== "env") return lastPart(program);
  const word = rest.split(/[ \t]+/).find((one) => one !== "" && !one.startsWith("-") && !one.includes("="));
  return word === undefined ? null : lastPart(word);
}
