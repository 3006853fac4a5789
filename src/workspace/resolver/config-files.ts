/**
 * Reads package.json and tsconfig files for the resolver, each once. A file that cannot be used
 * becomes a problem with a mend, never an exception, and counts as if it were empty.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { causeOf } from "../cause";
import type { RepoPath } from "../paths";

/** A configuration that the resolver had to do without; specifiers that need it may stay unresolved. */
export interface ResolverProblem {
  readonly code: "config-unreadable" | "config-syntax" | "extends-missing" | "extends-cycle";
  readonly file: RepoPath;
  readonly message: string;
  readonly mend: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface ConfigFiles {
  has(path: RepoPath): boolean;
  /** The object in a JSON file (comments and trailing commas allowed); null when there is none to use. */
  json(path: RepoPath): JsonObject | null;
  report(problem: ResolverProblem): void;
  problems(): readonly ResolverProblem[];
}

export function createConfigFiles(root: string, files: { has(path: RepoPath): boolean }): ConfigFiles {
  const known = new Map<RepoPath, JsonObject | null>();
  const problems: ResolverProblem[] = [];

  function read(path: RepoPath): JsonObject | null {
    let text: string;
    try {
      text = readFileSync(join(root, path), "utf8");
    } catch (error) {
      problems.push({
        code: "config-unreadable",
        file: path,
        message: `cannot be read: ${causeOf(error)}`,
        mend: "make the file readable, or remove it from git",
      });
      return null;
    }
    try {
      const value = parseJsonWithComments(text);
      if (isObject(value)) return value;
      throw new SyntaxError("the file holds no object");
    } catch (error) {
      problems.push({
        code: "config-syntax",
        file: path,
        message: `is not valid JSON: ${(error as Error).message}`,
        mend: "correct the syntax; until then it counts as empty",
      });
      return null;
    }
  }

  return {
    has: (path) => files.has(path),
    json(path) {
      let value = known.get(path);
      if (value === undefined) {
        value = read(path);
        known.set(path, value);
      }
      return value;
    },
    report: (problem) => void problems.push(problem),
    problems: () => problems,
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every string of a value that may be a string, an array of strings, or something else. */
export function stringsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

const STRING = /"(?:\\.|[^"\\])*"/.source;
const COMMENTS = new RegExp(`${STRING}|//[^\\r\\n]*|/\\*[\\s\\S]*?\\*/`, "g");
const TRAILING_COMMAS = new RegExp(`${STRING}|,(?=\\s*[}\\]])`, "g");

/** Parses JSON as tsconfig allows it: comments, trailing commas and a BOM. Throws a SyntaxError. */
export function parseJsonWithComments(text: string): unknown {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const keepStrings = (replacement: string) => (match: string) =>
    match.startsWith('"') ? match : replacement;
  const bare = source.replace(COMMENTS, keepStrings(" ")).replace(TRAILING_COMMAS, keepStrings(""));
  return bare.trim() === "" ? {} : JSON.parse(bare);
}
