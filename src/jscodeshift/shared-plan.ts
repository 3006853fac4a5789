/**
 * One plan for all workers of a jscodeshift run. A worker that planned while another one writes
 * would see a half-migrated repository, and miss what a rewritten barrel no longer passes on.
 */

import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a transform needs of a plan, as plain data. Paths are repository paths. */
export interface SharedPlan {
  readonly root: string;
  readonly files: Readonly<
    Record<string, { readonly before: string; readonly after: string; readonly manual: readonly string[] }>
  >;
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

const plans = new Map<string, Promise<SharedPlan>>();

/** The plan under a key: made once, by the first worker of the run that asks for it. */
export function sharedPlan(key: string, make: () => Promise<SharedPlan>): Promise<SharedPlan> {
  const known = plans.get(key);
  if (known) return known;
  const plan = process.send ? amongWorkers(key, make) : make();
  plans.set(key, plan);
  return plan;
}

const WAIT_MS = 50;

/**
 * The workers of one run have one parent, which starts all of them before it hands out the first
 * file. So a plan that was made after this worker started is the plan of this run; an older one is
 * that of an earlier run of the same parent.
 */
async function amongWorkers(key: string, make: () => Promise<SharedPlan>): Promise<SharedPlan> {
  const folder = privateFolder();
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 16);
  const file = join(folder, `${process.ppid}-${hash}.json`);
  const lock = join(folder, `${process.ppid}-${hash}.lock`);
  for (;;) {
    const made = readPlan(file);
    if (made) return made;
    if (takeLock(lock)) {
      try {
        return readPlan(file) ?? writePlan(file, await make());
      } finally {
        rmSync(lock, { force: true });
      }
    }
    await sleep(WAIT_MS);
  }
}

/** A folder that nobody else can write to: what is read from it goes into the user's source files. */
function privateFolder(): string {
  const user = process.getuid?.();
  const folder = join(tmpdir(), user === undefined ? "ssot-codemod" : `ssot-codemod-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (user !== undefined && (uid !== user || (mode & 0o077) !== 0))
    throw new Error(`${folder} is open to other users; remove it and run again`);
  removeLeftOvers(folder);
  return folder;
}

/** Plans stay until their run has ended, as a late worker may still ask; a later run takes them away. */
function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!isAlive(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
  }
}

function readPlan(file: string): SharedPlan | null {
  try {
    if (statSync(file).mtimeMs < performance.timeOrigin) return null;
    return JSON.parse(readFileSync(file, "utf8")) as SharedPlan;
  } catch {
    return null;
  }
}

function writePlan(file: string, plan: SharedPlan): SharedPlan {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(plan), { mode: 0o600 });
  renameSync(part, file);
  return plan;
}

/** Takes the lock, also from a worker that ended without giving it back. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch {
    if (isOrphan(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isOrphan(lock: string): boolean {
  try {
    const text = readFileSync(lock, "utf8");
    return text !== "" && !isAlive(Number(text));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but of another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
