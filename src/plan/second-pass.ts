/** Plans the edited texts again, before anything is written: each must parse and need no further edit. */

import type { Files, Migration } from "../languages/language";
import type { FileResult } from "../sites/analysis";
import type { Candidates } from "../sites/find";
import { createOrigins } from "../sites/links";
import type { Failure } from "../sites/site";
import type { RepoPath } from "../workspace/paths";
import type { FilePlan } from "./plan";

const DEFECT =
  "the edited file would be edited again, so it is left as it was; this is a defect of ssot-codemod, please report it with the file";

/**
 * The failures of a second pass over the plans' texts. `judge` judges candidates over given files, of
 * which those that it is told have been edited.
 */
export function secondPass(
  plans: readonly FilePlan[],
  candidates: Candidates,
  { homes }: Pick<Migration, "homes">,
  before: Files,
  judge: (
    files: Files,
    candidates: Candidates,
    edited: readonly RepoPath[],
  ) => ReadonlyMap<RepoPath, FileResult>,
): readonly Failure[] {
  const edited = plans.filter((plan) => plan.edits.length > 0);
  if (edited.length === 0) return [];
  const files = before.after(new Map(edited.map((plan) => [plan.path, plan.edits])));
  const origins = createOrigins({ homes, linksOf: files.linksOf, mayMatter: candidates.mayMatter });
  const paths = edited.map((plan) => plan.path);
  const judged = judge(files, { ...candidates, origins }, paths);
  return paths.flatMap((path): readonly Failure[] => {
    const failure = files.failureOf(path);
    if (failure) {
      const message = `the edited file does not parse: ${failure.message}`;
      return [{ file: path, code: "output-does-not-parse", message }];
    }
    if ((judged.get(path)?.edits.length ?? 0) === 0) return [];
    return [{ file: path, code: "second-pass-not-empty", message: DEFECT }];
  });
}
