/**
 * One plan for all workers of a jscodeshift run. A worker that planned while another one writes
 * would see a half-migrated repository, and miss what a rewritten barrel no longer passes on.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** The workers of one run have one parent, so its process id tells the runs apart. */
async function amongWorkers(key: string, make: () => Promise<SharedPlan>): Promise<SharedPlan> {
  const name = createHash("sha256").update(key).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `ssot-codemod-${process.ppid}-${name}`);
  const file = join(folder, "plan.json");
  try {
    mkdirSync(folder);
  } catch {
    return waitFor(file, make);
  }
  // The parent ends after its workers; the last one to leave takes the folder with it.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const plan = await make().catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  writeFileSync(`${file}.part`, JSON.stringify(plan));
  renameSync(`${file}.part`, file);
  return plan;
}

const WAIT_MS = 50;
const MAX_WAITS = 12_000;

async function waitFor(file: string, make: () => Promise<SharedPlan>): Promise<SharedPlan> {
  for (let waits = 0; waits < MAX_WAITS; waits++) {
    try {
      return JSON.parse(readFileSync(file, "utf8")) as SharedPlan;
    } catch {
      await sleep(WAIT_MS);
    }
  }
  return make();
}
