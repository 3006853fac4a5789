/** Writes a plan to disk: every file as a whole or not at all, and never over work that git does not hold. */

import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { changedFiles, type FilePlan, type Plan } from "../plan/plan";
import type { Failure } from "../sites/site";
import { causeOf } from "../workspace/cause";
import { type RepoPath, toSlashes } from "../workspace/paths";
import { replaceFile } from "./replace-file";
import { type UncommittedFile, uncommittedFiles } from "./uncommitted";

export interface WriteOptions {
  /** Write also where uncommitted changes would be mixed with the new ones. */
  readonly allowDirty: boolean;
}

export interface Written {
  readonly ok: true;
  /** The files whose new text is on disk, in the order of the plan. */
  readonly written: readonly RepoPath[];
  readonly failures: readonly Failure[];
  /** The signal that stopped the work between two files; the files after it are as they were. */
  readonly interrupted: Interruption | null;
}

/** The signals that ask a process to end. */
export type Interruption = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Nothing was written; `files` are those that stand in the way. */
export interface Refused {
  readonly ok: false;
  readonly message: string;
  readonly fix: string;
  readonly files: readonly UncommittedFile[];
}

/**
 * Applies a plan. Refuses as a whole when a file to change has uncommitted changes; a file that
 * fails on its own is named in `failures`, keeps its text, and the others go on.
 */
export async function writePlan(plan: Plan, { allowDirty }: WriteOptions): Promise<Written | Refused> {
  const { targets, failures } = await findTargets(plan.root, changedFiles(plan));
  if (!allowDirty) {
    const refusal = await refuse(targets);
    if (refusal) return refusal;
  }
  return writeTargets(targets, failures);
}

/** Why {@link writePlan} would refuse as a whole, before anything is spent on a plan; null when it would not. */
export async function refusalOf(plan: Plan, { allowDirty }: WriteOptions): Promise<Refused | null> {
  if (allowDirty) return null;
  const { targets } = await findTargets(plan.root, changedFiles(plan));
  return refuse(targets);
}

/** A file of the plan and the file behind it, which is another one where a link stands in between. */
interface Target {
  readonly file: FilePlan;
  readonly realRoot: string;
  readonly realPath: string;
}

async function findTargets(
  root: string,
  files: readonly FilePlan[],
): Promise<{ targets: Target[]; failures: Failure[] }> {
  const targets: Target[] = [];
  const failures: Failure[] = [];
  const realRoot = await realpath(root);
  for (const file of files) {
    try {
      const realPath = await realpath(join(realRoot, file.path));
      if (isInside(realRoot, realPath)) targets.push({ file, realRoot, realPath });
      else failures.push(failureOf(file, `a link leads out of the repository, to ${toSlashes(realPath)}`));
    } catch (error) {
      failures.push(failureOf(file, causeOf(error)));
    }
  }
  return { targets, failures };
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function refuse(targets: readonly Target[]): Promise<Refused | null> {
  const [first] = targets;
  if (!first) return null;
  const paths = targets.map(({ realRoot, realPath }) => toSlashes(relative(realRoot, realPath)));
  const result = await uncommittedFiles(first.realRoot, [...new Set(paths)]);
  if (!result.ok) return { ...result, files: [] };
  if (result.files.length === 0) return null;
  return {
    ok: false,
    message: "nothing was written: these files have changes that are not committed",
    fix: "commit or stash them, or pass --allow-dirty to write all the same",
    files: result.files,
  };
}

async function writeTargets(targets: readonly Target[], failedBefore: readonly Failure[]): Promise<Written> {
  const written: RepoPath[] = [];
  const failures = [...failedBefore];
  const done = new Map<string, string>();
  const interruption = listenForInterruption();
  try {
    for (const { file, realPath } of targets) {
      if (interruption.signal()) break;
      // Two names of one file, by a link, may ask for the same text: then it is there already.
      const cause =
        done.get(realPath) === file.after ? null : await replaceFile(realPath, file.before, file.after);
      if (cause === null) {
        written.push(file.path);
        done.set(realPath, file.after);
      } else {
        failures.push(failureOf(file, cause));
      }
    }
  } finally {
    interruption.stop();
  }
  failures.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ok: true, written, failures, interrupted: interruption.signal() };
}

/**
 * Holds signals back until the file at hand is whole. What follows the signal (ending the process)
 * is up to the caller.
 */
function listenForInterruption(): { signal(): Interruption | null; stop(): void } {
  const names: readonly Interruption[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  let received: Interruption | null = null;
  const listener = (signal: NodeJS.Signals) => {
    received = signal as Interruption;
  };
  for (const name of names) process.on(name, listener);
  return {
    signal: () => received,
    stop: () => {
      for (const name of names) process.off(name, listener);
    },
  };
}

function failureOf(file: FilePlan, message: string): Failure {
  return { file: file.path, code: "write-error", message };
}
