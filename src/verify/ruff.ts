/** The part of ruff that tells whether a Python file holds together. It comes with this tool, as WebAssembly. */

import { type Diagnostic as Found, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";
import type { RepoPath } from "../workspace/paths";
import { packageFolderOf } from "../workspace/python-modules";
import type { Diagnostic } from "./diagnostics";

/** `ruff 0.17.4` */
export const LINTER = `ruff ${Workspace.version()}`;

export interface Ruff {
  lint(path: RepoPath, text: string): LintResult;
  /** Gives back its memory, which nothing else collects; not after a crash, which leaves it in an unknown state. */
  free(): void;
}

export type LintResult = Linted | { readonly kind: "crashed"; readonly message: string };

export interface Linted {
  readonly kind: "linted";
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it could tell undefined names: not in invalid syntax, and not beside a star import. */
  readonly judged: boolean;
}

/** What breaks a file. `invalid-syntax` comes without being selected. */
const BREAKING = [
  "F821", // undefined name
  "F822", // undefined name in `__all__`
  "F811", // redefined while unused
  // What Python refuses to compile as well, and ruff has rules of their own for:
  "F404", // `from __future__` behind other code
  "F704", // `yield` or `await` outside of a function
  "F706", // `return` outside of a function
  "PLE0118", // a name used before its `global`
  "PLE1142", // `await` in a function that is not async
];
export const UNUSED_IMPORT = "F401";

/** An undefined name at the end of a text. Where it is not reported, others would not be either. */
const PROBE = "ssot_codemod_probe";

/** A linter that sees no configuration: that of a repository asks for its style, and may silence what matters here. */
export function openRuff(): Ruff {
  const breaking = workspaceFor(BREAKING);
  const unused = workspaceFor([UNUSED_IMPORT]);
  return {
    lint(path, text) {
      try {
        const all = diagnosticsOf(path, breaking.check(`${withoutSuppressions(text)}\n${PROBE}\n`));
        const diagnostics = all.filter(({ message }) => !message.includes(PROBE));
        // `# noqa` holds here: who wrote it says that the import is there for its effects, or for others.
        const imports = passesOn(path) ? [] : diagnosticsOf(path, unused.check(text));
        diagnostics.push(...imports.filter(({ code }) => code === UNUSED_IMPORT));
        return { kind: "linted", diagnostics, judged: all.some(({ message }) => message.includes(PROBE)) };
      } catch (error) {
        // A panic, or an expression too deep for the stack.
        return { kind: "crashed", message: error instanceof Error ? error.message : String(error) };
      }
    },
    free() {
      breaking.free();
      unused.free();
    },
  };
}

function workspaceFor(select: readonly string[]): Workspace {
  const options = {
    lint: { select },
    preview: false,
    // The last version that evaluates annotations where they stand, so that a name which comes later is missing.
    "target-version": "py313",
  };
  return new Workspace(options, PositionEncoding.Utf16);
}

function diagnosticsOf(file: RepoPath, found: readonly Found[]): Diagnostic[] {
  return found.map(({ code, message, start_location: { row, column } }) => ({
    file,
    line: row,
    column,
    code: code ?? "invalid-syntax",
    // With the line of the other place it would say something else whenever lines move.
    message: message.replace(/ (?:from|on) line \d+/, ""),
  }));
}

/** A missing name is missing, also where `# noqa` or `# ruff: noqa` stands. Places stay as they are. */
function withoutSuppressions(text: string): string {
  return text.replace(
    /(#[^\S\r\n]*)(noqa|ruff|flake8)\b/gi,
    (_, before: string, word: string) => before + "-".repeat(word.length),
  );
}

/** What such a file imports is there for others: ruff cannot tell whether it is used. */
function passesOn(path: RepoPath): boolean {
  return path.endsWith(".pyi") || packageFolderOf(path) !== null;
}

/** Where lines start, as Python counts them. */
export function pythonLineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}
