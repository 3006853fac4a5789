/** Loads a manifest: finds its file, reads it, and validates it; gives all problems at once. */

import { readFileSync } from "node:fs";
import { type ManifestDocument, parseManifestText } from "./document";
import { explainIssues } from "./explain";
import { displayPath, findManifest, type ManifestRequest } from "./find";
import { type ManifestProblem, type ManifestText, orderProblems, problemAtPosition } from "./problems";
import { type Manifest, validateManifest } from "./schema";

/** A valid manifest with its text, so that later checks can point into it with `problemAt`. */
export interface LoadedManifest extends ManifestText {
  readonly manifest: Manifest;
}

export type LoadResult =
  | { readonly ok: true; readonly manifest: LoadedManifest }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/**
 * Loads the manifest that `config` names (a file relative to `cwd`, or a shipped manifest), or the
 * nearest one in `cwd` and the folders above. Nothing else of the repository is looked at.
 */
export async function loadManifest(request: ManifestRequest): Promise<LoadResult> {
  const found = findManifest(request);
  if (!found.ok) return { ok: false, problems: [found.problem] };
  const file = displayPath(found.path, request.cwd);
  const read = readText(found.path, file);
  return read.ok ? parseManifest(file, read.text) : { ok: false, problems: [read.problem] };
}

/** Parses and validates the text of a manifest; `file` is only what problems show. */
export function parseManifest(file: string, text: string): LoadResult {
  const document = parseManifestText(file, text);
  if (document.broken) return { ok: false, problems: document.problems };
  if (document.value === null) return { ok: false, problems: [emptyManifest(document)] };
  const validated = validateManifest(document.value);
  const issues = validated.ok ? [] : explainIssues(document, document.value, validated.issues);
  if (!validated.ok || document.problems.length > 0) {
    return { ok: false, problems: orderProblems([...document.problems, ...issues]) };
  }
  const { locate } = document;
  return { ok: true, manifest: { manifest: validated.manifest, file, text, locate } };
}

function readText(
  path: string,
  file: string,
): { ok: true; text: string } | { ok: false; problem: ManifestProblem } {
  const whole = { file, path: "", position: null, line: null };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    const fix = "make the file readable, or name another with --config";
    return { ok: false, problem: { ...whole, code: "read-error", message, fix } };
  }
  try {
    // Strict, and without the BOM: editors do not count it as a column.
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const problem = {
      ...whole,
      code: "not-utf8",
      message: "is not UTF-8 text",
      fix: "save it as UTF-8",
    } as const;
    return { ok: false, problem };
  }
}

function emptyManifest(document: ManifestDocument): ManifestProblem {
  return problemAtPosition(document, {
    code: "empty-manifest",
    path: [],
    position: { line: 1, column: 1 },
    message: "the manifest is empty",
    fix: 'write at least "name", "target" and "legacy"; migrations/unified-websocket-manager.yaml of ssot-codemod is a whole one',
  });
}
