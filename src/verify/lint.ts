/** `--verify lint`: changed Python files, before and after, by what ruff says of names, imports and syntax. */

import { changedFiles, type FilePlan, type Plan } from "../plan/plan";
import type { RepoPath } from "../workspace/paths";
import { type Diagnostic, newDiagnostics } from "./diagnostics";
import { linterCrashed, NOTHING_TO_LINT } from "./problems";
import { LINTER, type Linted, openRuff, pythonLineStarts, UNUSED_IMPORT } from "./ruff";
import { lost, type Verifier } from "./verification";

export interface LintOptions {
  readonly onProgress?: ((text: string) => void) | undefined;
}

/** A verifier that blames a file for its own new diagnostics. */
export function lint({ onProgress }: LintOptions): Verifier {
  const before = new Map<RepoPath, Linted>();
  /** The texts that were found to have nothing new. */
  const sound = new Map<RepoPath, string>();
  return {
    async blame(plan) {
      const files = pythonFiles(plan);
      if (files.length === 0 && before.size === 0 && changedFiles(plan).length > 0) return NOTHING_TO_LINT;
      const blamed = new Map<RepoPath, readonly Diagnostic[]>();
      const todo = files.filter((file) => sound.get(file.path) !== file.after);
      const ruff = openRuff();
      for (const [index, file] of todo.entries()) {
        onProgress?.(`linting Python file ${index + 1} of ${todo.length}`);
        const old = before.get(file.path) ?? ruff.lint(file.path, file.before);
        if (old.kind === "crashed") return linterCrashed(file.path, old.message);
        const now = ruff.lint(file.path, file.after);
        if (now.kind === "crashed") return linterCrashed(file.path, now.message);
        before.set(file.path, old);
        const found = newIn(file, old, now);
        if (found.length > 0) blamed.set(file.path, found);
        else sound.set(file.path, file.after);
      }
      ruff.free();
      return blamed;
    },
    tell(plan, putBack) {
      const unchecked = changedFiles(plan)
        .map(({ path }) => path)
        .filter((path) => !before.get(path)?.judged);
      return { kind: "lint", linter: LINTER, linted: before.size, putBack, unchecked };
    },
  };
}

function pythonFiles(plan: Plan): readonly FilePlan[] {
  return changedFiles(plan).filter(({ path }) => /\.pyi?$/.test(path));
}

/** An import that nobody used before is no worse where it imports the target. */
const COMPARING = { startsOf: pythonLineStarts, carried: [UNUSED_IMPORT] };

function newIn(file: FilePlan, old: Linted, now: Linted): readonly Diagnostic[] {
  const edited = new Map([[file.path, file]]);
  const found = newDiagnostics(old.diagnostics, now.diagnostics, edited, COMPARING);
  return found.length === 0 && old.judged && !now.judged ? [lost(file.path)] : found;
}
