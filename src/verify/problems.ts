/** Why a plan could not be verified; in each case nothing was written. */

import type { RepoPath } from "../workspace/paths";
import { describeDiagnostic } from "./diagnostics";
import type { Checked, TscResult } from "./run-tsc";

export type VerificationProblem =
  | {
      readonly ok: false;
      readonly code:
        | "no-projects"
        | "no-compiler"
        | "compiler-crashed"
        | "nothing-checked"
        | "linter-crashed";
      readonly message: string;
      readonly fix: string;
    }
  | { readonly ok: false; readonly code: "interrupted"; readonly signal: NodeJS.Signals };

export const NO_PROJECTS: VerificationProblem = {
  ok: false,
  code: "no-projects",
  message:
    "nothing was written: there is no tsconfig.json for the files to change, so their types cannot be checked",
  fix: "add one to the package or to the root, or leave out --verify",
};

export function noCompiler(config: RepoPath): VerificationProblem {
  return {
    ok: false,
    code: "no-compiler",
    message: `nothing was written: no TypeScript is installed for ${config}`,
    fix: "install the dependencies of the repository (it needs `typescript` in a node_modules), or leave out --verify",
  };
}

export function nothingChecked(before: readonly Checked[]): VerificationProblem {
  const first = before.flatMap(({ diagnostics }) => diagnostics)[0];
  const because = first ? `; before any change the compiler says: ${describeDiagnostic(first)}` : "";
  return {
    ok: false,
    code: "nothing-checked",
    message: `nothing was written: the types of none of the files to change are checked${because}`,
    fix: "mend errors of syntax and settings first, as the compiler checks no types after them, and let a tsconfig.json include the files; or leave out --verify",
  };
}

export const NOTHING_TO_LINT: VerificationProblem = {
  ok: false,
  code: "nothing-checked",
  message: "nothing was written: no Python file is to change, and only Python is linted",
  fix: "leave out --verify lint",
};

export function linterCrashed(path: RepoPath, message: string): VerificationProblem {
  return {
    ok: false,
    code: "linter-crashed",
    message: `nothing was written: ruff crashed: ${message} (${path})`,
    fix: "leave the file out by `ignore` in the manifest, or leave out --verify lint",
  };
}

export function failed(
  result: Exclude<TscResult, { kind: "checked" }>,
  config: RepoPath,
): VerificationProblem {
  if (result.kind === "interrupted") return { ok: false, code: "interrupted", signal: result.signal };
  return {
    ok: false,
    code: "compiler-crashed",
    message: `nothing was written: the compiler ${result.message} (${config})`,
    fix: `make \`tsc --noEmit -p ${config}\` end by itself, or leave out --verify`,
  };
}
