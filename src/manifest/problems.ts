/** What is wrong with a manifest, where, and how to mend it; and how a person is told so. */

import type { Position } from "../sites/site";

export const MANIFEST_PROBLEM_CODES = [
  // Finding and reading the file
  "config-not-found",
  "config-is-a-folder",
  "ambiguous-config",
  "read-error",
  "not-utf8",
  // The text
  "syntax-error",
  "duplicate-key",
  "yaml-feature",
  // The fields, one by one
  "empty-manifest",
  "wrong-type",
  "unknown-key",
  "missing-key",
  "empty-text",
  "empty-list",
  "bad-choice",
  "bad-glob",
  "bad-module-path",
  "bad-name",
  // The fields, against each other
  "bad-star",
  "replace-and-manual",
  "legacy-is-target",
  "duplicate-module",
  "import-from-legacy",
  "import-hides-target",
  // Against the repository
  "module-not-found",
  "module-outside-repository",
  "unsupported-language",
  "export-not-found",
  "expression-does-not-parse",
  "unsupported-expression",
  "duplicate-expression",
  "unknown-name",
] as const;

export type ManifestProblemCode = (typeof MANIFEST_PROBLEM_CODES)[number];

/** The way to a field: keys and list indices from the top of the manifest. */
export type FieldPath = readonly (string | number)[];

export type Side = "key" | "value";

export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  /** The file as people write it, with `/`. */
  readonly file: string;
  /** The field, as in `legacy[0].replace["createX(ctx)"]`; empty when it is the file as a whole. */
  readonly path: string;
  /** Null when there is no file, or no place in it. */
  readonly position: Position | null;
  /** The text of the line at `position`. */
  readonly line: string | null;
  readonly message: string;
  readonly fix: string;
}

/** A manifest's text, and where its fields stand in it. */
export interface ManifestText {
  /** The file as people write it, with `/`. */
  readonly file: string;
  /** The decoded text without its BOM. */
  readonly text: string;
  /**
   * Where a field's key or value starts. A path that leads nowhere gives the nearest field above.
   * `offsetWithin` counts UTF-16 code units inside the key's or value's own text (the text in
   * `Manifest`); where the notation allows no exact answer (folded text) the start is given.
   */
  locate(path: FieldPath, side?: Side, offsetWithin?: number): Position;
}

/** Makes the problem of one field of a loaded manifest. */
export function problemAt(
  manifest: ManifestText,
  at: {
    readonly code: ManifestProblemCode;
    readonly path: FieldPath;
    /** Where to point: at the field's key, or at its value (the default). */
    readonly side?: Side;
    /** UTF-16 code units inside the key's or value's text. */
    readonly offset?: number;
    readonly message: string;
    readonly fix: string;
  },
): ManifestProblem {
  const position = manifest.locate(at.path, at.side, at.offset);
  return problemAtPosition(manifest, { ...at, position });
}

/** Makes a problem at a known place, such as that of a syntax error. */
export function problemAtPosition(
  manifest: Pick<ManifestText, "file" | "text">,
  at: {
    readonly code: ManifestProblemCode;
    readonly path: FieldPath;
    readonly position: Position;
    readonly message: string;
    readonly fix: string;
  },
): ManifestProblem {
  return {
    code: at.code,
    file: manifest.file,
    path: showPath(at.path),
    position: at.position,
    line: manifest.text.split(/\r?\n/)[at.position.line - 1] ?? null,
    message: at.message,
    fix: at.fix,
  };
}

/** `["legacy", 0, "replace", "f(x)"]` as `legacy[0].replace["f(x)"]`. */
export function showPath(path: FieldPath): string {
  let shown = "";
  for (const part of path) {
    if (typeof part === "string" && /^[\w$]+$/.test(part)) shown += shown === "" ? part : `.${part}`;
    else shown += `[${JSON.stringify(part)}]`;
  }
  return shown;
}

/** Sorts problems by their place; those without one come first. */
export function orderProblems(problems: readonly ManifestProblem[]): ManifestProblem[] {
  const at = ({ position }: ManifestProblem) => position ?? { line: 0, column: 0 };
  return [...problems].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
