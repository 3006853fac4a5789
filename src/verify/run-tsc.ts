/** Runs a project's own `tsc` over texts that need not be on disk. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { builtModule } from "../installation";
import { type RepoPath, toSlashes } from "../workspace/paths";
import type { Compiler } from "./compiler";
import { type Diagnostic, lineStarts, parseDiagnostics } from "./diagnostics";
import { OVERLAY_VARIABLE, type Overlay } from "./overlay";

export interface TscRequest {
  readonly compiler: Compiler;
  /** The real native path of the repository's root. */
  readonly root: string;
  readonly config: RepoPath;
  /** Texts in place of those on disk. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

export type TscResult =
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "crashed"; readonly message: string }
  | { readonly kind: "interrupted"; readonly signal: NodeJS.Signals };

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  /** The files of the request that the compiler has read. */
  readonly read: ReadonlySet<RepoPath>;
  /** Those of which it has also looked for errors of types. */
  readonly judged: ReadonlySet<RepoPath>;
}

/**
 * An error that each text gets at its end. Where the compiler does not report it, it would not report
 * others: after errors of syntax or settings it leaves types alone, and so it does under `@ts-nocheck`.
 */
const PROBE = "ssotCodemodProbe";
const PROBES = {
  ts: `\n;(undefined as unknown as 0).${PROBE};`,
  js: `\n;(/** @type {0} */ (/** @type {unknown} */ (undefined))).${PROBE};`,
};

/** Checks one project. Nothing is written but to a folder of the temporary directory, which is removed. */
export async function runTsc({ compiler, root, config, texts }: TscRequest): Promise<TscResult> {
  const folder = mkdtempSync(join(tmpdir(), "ssot-codemod-verify-"));
  try {
    const served = join(folder, "served.json");
    const probed = [...texts].map(([path, text]) => [join(root, path), text + probeFor(path)]);
    const overlay: Overlay = { texts: Object.fromEntries(probed), served };
    writeFileSync(join(folder, "overlay.json"), JSON.stringify(overlay));
    const env = { ...process.env, [OVERLAY_VARIABLE]: join(folder, "overlay.json") };
    const tsc = [compiler.script, "-p", join(root, config), "--noEmit", "--pretty", "false"];
    const ended = await start(["--require", builtModule("verify/overlay"), ...tsc], root, env);
    if (ended.interrupted) return { kind: "interrupted", signal: ended.interrupted };
    const diagnostics = parseDiagnostics(ended.stdout);
    const isCrash = ended.code === null || ended.code > 2 || (ended.code > 0 && diagnostics.length === 0);
    if (isCrash || STACK.test(ended.stderr) || !existsSync(served))
      return { kind: "crashed", message: crashOf(ended) };
    const read = (JSON.parse(readFileSync(served, "utf8")) as string[]).map((path) =>
      toSlashes(relative(root, path)),
    );
    return { kind: "checked", checked: withoutProbes(diagnostics, new Set(read), texts) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only a crash prints where in the compiler it was. */
const STACK = /^ {4}at .+:\d+:\d+\)?$/m;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly interrupted: NodeJS.Signals | null;
}

/** A signal that asks this process to end ends the other one first, so that nothing is left behind. */
function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, [...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let interrupted: NodeJS.Signals | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    interrupted = signal;
    child.kill("SIGKILL");
  };
  const signals: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of signals) process.on(name, onSignal);
  child.stdout.on("data", (data: Buffer) => out.push(data));
  child.stderr.on("data", (data: Buffer) => err.push(data));
  return new Promise((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null, message = "") => {
      for (const name of signals) process.off(name, onSignal);
      const stderr = Buffer.concat(err).toString("utf8") + message;
      resolve({ code, signal, stdout: Buffer.concat(out).toString("utf8"), stderr, interrupted });
    };
    child.on("error", (error) => end(null, null, error.message));
    child.on("close", (code, signal) => end(code, signal));
  });
}

function crashOf({ code, signal, stdout, stderr }: Ended): string {
  const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
  const lines = (stderr.trim() || stdout.trim()).split("\n");
  const said = lines.find((line) => /^\s*\w*Error\b|fatal/i.test(line)) ?? lines[0];
  return said ? `${how}: ${said.trim()}` : how;
}

function probeFor(path: RepoPath): string {
  return /\.[cm]?tsx?$/.test(path) ? PROBES.ts : PROBES.js;
}

function withoutProbes(
  all: readonly Diagnostic[],
  read: ReadonlySet<RepoPath>,
  texts: ReadonlyMap<RepoPath, string>,
): Checked {
  const lines = new Map([...texts].map(([path, text]) => [path, lineStarts(text).length]));
  const isBehind = ({ file, line }: Diagnostic) =>
    file !== null && line > (lines.get(file) ?? Number.POSITIVE_INFINITY);
  const judged = all
    .filter((one) => isBehind(one) && one.message.includes(PROBE))
    .map(({ file }) => file as RepoPath);
  return { diagnostics: all.filter((one) => !isBehind(one)), read, judged: new Set(judged) };
}
