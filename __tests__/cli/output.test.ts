/** What becomes of the output of a process whose reader is slow, leaves, or has no room. */

import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { removeTemporaryFolders } from "../workspace/temporary-repository";
import { CLI, expectBuilt, tool } from "./built-tool";
import { HAND, SMALL, smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

/** More than a pipe holds, which is 64 kB on most systems. */
const MANY = Object.fromEntries(
  Array.from({ length: 600 }, (_, number) => [
    `packages/app/src/${"long-name-".repeat(8)}${number}.ts`,
    SMALL["packages/app/src/user.ts"] as string,
  ]),
);

test("a reader that is slow gets the whole patch, and then the process ends", async () => {
  const root = smallRepository(MANY);
  const whole = tool(root, "run", "--quiet");
  expect(whole.code).toBe(0);
  expect(whole.stdout.length).toBeGreaterThan(2 ** 18);

  const child = spawn(process.execPath, [CLI, "run", "--quiet"], { cwd: root });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await setTimeout(1_000);
  let stdout = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    stdout += chunk;
    await setTimeout(1);
  }
  expect(stdout).toBe(whole.stdout);
  expect(await ended).toBe(0);
});

test("a reader that has seen enough changes neither the exit code nor standard error", async () => {
  const root = smallRepository({ ...MANY, "packages/app/src/hand.ts": HAND });
  const child = spawn(process.execPath, [CLI, "run", "--quiet"], { cwd: root });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ended).toBe(1);
  expect(stderr).not.toContain("cannot print");
});

// A device of Linux: every write fails, for want of room.
(existsSync("/dev/full") ? test : test.skip)("a disk without room is a failure that is named", () => {
  const root = smallRepository();
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [CLI, "check", "--quiet"], {
    cwd: root,
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect(stderr).toContain("ssot-codemod: cannot print: ENOSPC");
  expect(status).toBe(2);
});
