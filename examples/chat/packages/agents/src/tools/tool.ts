/** Something an agent can use to find an answer. A tool gives the same answer to the same question. */

export interface Tool {
  readonly name: string;
  /** Tells whether the tool has an answer to the question. */
  readonly accepts: (question: string) => boolean;
  readonly run: (question: string) => string;
}
