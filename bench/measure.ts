/** Runs a command once, and tells what it cost. Needs a POSIX shell; memory is read from Linux' /proc. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of user and system time, of all processes together. */
  readonly cpu: number;
  /** Bytes: the sum of the peaks of all its processes; null where /proc does not tell. */
  readonly memory: number | null;
  /** -1 where a signal ended it. */
  readonly exitCode: number;
}

// `times` prints two lines: the shell's own time, and that of its children, each as user and system.
const SCRIPT = '"$0" "$@" >/dev/null 2>&1; code=$?; times; exit $code';
const SAMPLE_MS = 15;

/** Rejects when the command cannot be started. What it prints is thrown away. */
export function measure({ file, args, cwd }: Command): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const peaks = new Map<number, number>();
    const start = process.hrtime.bigint();
    const child = spawn("sh", ["-c", SCRIPT, file, ...args], { cwd, env: PLAIN_ENV, stdio: "pipe" });
    const sampling = setInterval(() => samplePeaks(child.pid ?? 0, peaks), SAMPLE_MS);
    let printed = "";
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
    });
    child.once("error", reject);
    child.once("close", (exitCode) => {
      clearInterval(sampling);
      const wall = Number(process.hrtime.bigint() - start) / 1e9;
      peaks.delete(child.pid ?? 0);
      const memory = peaks.size === 0 ? null : [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
      resolve({ wall, cpu: childrenSeconds(printed), memory, exitCode: exitCode ?? -1 });
    });
  });
}

// Certificates in the environment cost Node 90 ms at each start, which says nothing about a tool.
const PLAIN_ENV = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NODE_OPTIONS|NODE_EXTRA_CA_CERTS|FORCE_COLOR)$/.test(name),
  ),
);

function childrenSeconds(times: string): number {
  const [, line = ""] = times.trim().split("\n");
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The high-water mark of a process only rises, so a late sample is close to the peak. */
function samplePeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1")) ?? [];
    if (kilobytes !== undefined) peaks.set(pid, Number(kilobytes) * 1024);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
    for (const child of children === "" ? [] : children.split(" ")) samplePeaks(Number(child), peaks);
  } catch {
    // It has ended in between, or there is no /proc.
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
