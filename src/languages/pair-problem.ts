/** What can be wrong with a pair of a manifest, thrown while it is read and handed out as a value. */

/** What is wrong with a pair, on which side and where (UTF-16 code units into that side). */
export interface PairProblem {
  readonly code: "expression-does-not-parse" | "unsupported-expression" | "unknown-name";
  readonly side: "key" | "value";
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Carries a problem from the depth of a pair to the function that reads the pair. */
export class PairRefusal extends Error {
  constructor(readonly problem: PairProblem) {
    super(problem.message);
  }
}

/** `offset` is in UTF-16 code units into the side. Always throws a {@link PairRefusal}. */
export function refusePair(
  side: PairProblem["side"],
  offset: number,
  message: string,
  fix: string,
  code: PairProblem["code"] = "unsupported-expression",
): never {
  throw new PairRefusal({ code, side, offset, message, fix });
}
