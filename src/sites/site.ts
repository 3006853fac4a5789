/** The words for what a run finds: sites, their dispositions, and failures. */

import type { Span } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";
import type { ReasonCode } from "./reasons";

export const SITE_KINDS = [
  "import",
  "re-export",
  "require",
  "dynamic-import",
  "call",
  "construct",
  "value",
  "type",
  "subclass",
  "module-mock",
  "mock-key",
  "string-path",
] as const;

/** The form in which a place depends on a legacy export. */
export type SiteKind = (typeof SITE_KINDS)[number];

/** The place is one of a module mock: the call itself, or a key in its factory. */
export function isMockSite({ kind }: { readonly kind: SiteKind }): boolean {
  return kind === "module-mock" || kind === "mock-key";
}

export const TRANSFORMS = ["factory-calls", "manager-imports", "mock-imports"] as const;

/** The name of the rules that decide a site. */
export type TransformName = (typeof TRANSFORMS)[number];

/**
 * What happens to a site. A reason is a sentence for the person who has to decide; a note says what a reviewer
 * of the rewrite should know.
 */
export type Disposition =
  | { readonly kind: "rewrite"; readonly replacement: string; readonly note?: string }
  | { readonly kind: "manual"; readonly code: ReasonCode; readonly reason: string }
  | { readonly kind: "waived"; readonly reason: string };

/** A place in a text, for people: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One place in a source file that depends on a legacy export. */
export interface Site {
  readonly file: RepoPath;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  readonly language: string;
  readonly transform: TransformName;
  readonly kind: SiteKind;
  /** The legacy module. */
  readonly module: RepoPath;
  /** The name in the legacy module; `"*"` is the module as a whole, `default` also `module.exports`. */
  readonly export: string;
  readonly disposition: Disposition;
}

/** A file that could not be handled, by name and cause. */
export interface Failure {
  readonly file: RepoPath;
  readonly code: FailureCode;
  readonly message: string;
  /** Where in the file, when that is known. */
  readonly position?: Position;
}

export type FailureCode =
  | "read-error"
  | "not-utf8"
  | "parse-error"
  | "overlapping-edits"
  | "edit-out-of-bounds"
  | "output-does-not-parse"
  | "second-pass-not-empty"
  | "write-error";
