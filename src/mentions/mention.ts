/** Mentions: places that name what is legacy without depending on it, so that people can clean them up. */

import type { WrittenIn } from "../languages/language";
import type { Position } from "../sites/site";
import type { RepoPath } from "../workspace/paths";

export interface Mention {
  readonly file: RepoPath;
  readonly start: Position;
  /** On the line of the start. */
  readonly end: Position;
  /** The legacy name, or the path of the legacy module that is named by a path. */
  readonly name: string;
  readonly in: WrittenIn;
  readonly excerpt: Excerpt;
}

/** The line around a mention, without white space at its ends, and cut where it is long. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A file in which a legacy name stands, and whose mentions cannot be told. */
export interface Unread {
  readonly file: RepoPath;
  readonly code: "binary" | "too-large" | "parse-error" | "read-error";
  readonly message: string;
}

export interface Mentions {
  /** By file, and by place in it. */
  readonly mentions: readonly Mention[];
  readonly unread: readonly Unread[];
}
