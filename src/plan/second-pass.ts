/** Plans the edited texts again, before anything is written: each must parse and need no further edit. */

import type { Edit } from "../edits/edit";
import type { Files } from "../languages/language";
import type { FileResult } from "../sites/analysis";
import type { Candidates } from "../sites/find";
import { importsFirst } from "../sites/imports-first";
import { createOrigins } from "../sites/links";
import type { Failure, TransformName } from "../sites/site";
import type { RepoPath } from "../workspace/paths";

export interface SecondPassRequest {
  /** The edits of each file that changes. */
  readonly edits: ReadonlyMap<RepoPath, readonly Edit[]>;
  readonly before: Files;
  readonly homes: ReadonlySet<RepoPath>;
  readonly transforms: ReadonlySet<TransformName>;
  /** Judges candidates over given files, of which those that it is told have been edited. */
  readonly judge: (
    files: Files,
    candidates: Candidates,
    edited: readonly RepoPath[],
  ) => ReadonlyMap<RepoPath, FileResult>;
}

// Other files that move in the same run may have moved past it, which another run settles.
const NOT_EMPTY =
  "the edited file would be edited again, so it is left as it was; write the rest and run again, and if it is still named then, it is a defect of ssot-codemod: please report it with the file";

/** The failures of a second pass over the texts after the edits. */
export function secondPass(
  candidates: Candidates,
  { edits, before, homes, transforms, judge }: SecondPassRequest,
): readonly Failure[] {
  if (edits.size === 0) return [];
  const files = before.after(edits);
  const origins = createOrigins({ homes, linksOf: files.linksOf, mayMatter: candidates.mayMatter });
  const paths = [...edits.keys()];
  for (const path of importsFirst(paths, files.importsOf)) files.analyse(path, origins, transforms);
  const judged = judge(files, { ...candidates, origins }, paths);
  return paths.flatMap((path): readonly Failure[] => {
    const failure = files.failureOf(path);
    if (failure) {
      const message = `the edited file does not parse: ${failure.message}`;
      return [{ file: path, code: "output-does-not-parse", message }];
    }
    if ((judged.get(path)?.edits.length ?? 0) === 0) return [];
    return [{ file: path, code: "second-pass-not-empty", message: NOT_EMPTY }];
  });
}
