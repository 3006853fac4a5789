/** The system's `python3`, which tests use as an oracle where there is one; the tool itself needs none. */

import { spawnSync } from "node:child_process";

const HAS_PYTHON = spawnSync("python3", ["--version"]).status === 0;

/** `test` where `python3` exists; elsewhere the test is skipped, and its name says why. */
export function testWithPython(title: string, body: () => void | Promise<void>, timeout = 60_000): void {
  if (HAS_PYTHON) test(title, async () => body(), timeout);
  else test.skip(`${title} (no python3)`, async () => body());
}

/** The same where `python3` is 3.<minor> or newer. */
export function testSincePython(minor: number, title: string, body: () => void, timeout = 60_000): void {
  const script = `import sys; sys.exit(sys.version_info < (3, ${minor}))`;
  if (spawnSync("python3", ["-c", script]).status === 0) test(title, body, timeout);
  else test.skip(`${title} (no python3 since 3.${minor})`, body);
}

/** Runs a script with JSON on its standard input, and reads the JSON that it prints. */
export function askPython<T>(script: string, input: unknown): T {
  const { stdout, stderr, status } = spawnSync("python3", ["-c", script], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}
