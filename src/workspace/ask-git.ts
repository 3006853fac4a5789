/** Starts git, and gives what it answers. */

import { spawn } from "node:child_process";

export interface Answer {
  /** The exit code; null after a signal, `absent` where there is no git. */
  readonly status: number | null | "absent";
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A command of git that is running. */
export interface Asked {
  readonly answer: Promise<Answer>;
  /** Ends it, as nobody wants the answer any more. */
  cancel(): void;
}

/** Starts a command of git in a folder, whatever the environment says of other repositories. */
export function askGit(folder: string, args: readonly string[]): Asked {
  const git = spawn("git", args, { cwd: folder, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  const answer = new Promise<Answer>((resolve) => {
    const stdout: Buffer[] = [];
    let stderr = "";
    git.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    git.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    git.once("error", () => resolve({ status: "absent", stdout: Buffer.alloc(0), stderr }));
    git.once("close", (status) => resolve({ status, stdout: Buffer.concat(stdout), stderr }));
  });
  return { answer, cancel: () => git.kill() };
}

/**
 * A git hook sets variables that tie git to the hook's folder and to a half-made index; the files are
 * those of `root`, whoever starts the tool. Others change what a pathspec means. A question takes no lock.
 */
function environment(): NodeJS.ProcessEnv {
  const all = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|\w+_PATHSPECS)$/.test(name),
  );
  return { ...Object.fromEntries(all), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
}
