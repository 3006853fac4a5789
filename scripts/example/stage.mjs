/** Where an example is shown: a copy of it in a temporary folder, as a repository of its own. */

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { paint, say } from "./screen.mjs";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CLI = join(ROOT, "dist/scripts/start.js");
const LEFT_OUT = ["node_modules", "__pycache__"];

/** The story does not go as it should. */
export class Unexpected extends Error {}

/** Tells a story on a copy of `examples/<example>`; `command` is how a user starts it. Exit code 1 if it fails. */
export function play(example, command, story) {
  const keep = process.argv.includes("--keep");
  const work = realpathSync(mkdtempSync(join(tmpdir(), "ssot-codemod-example-")));
  const folder = join(work, "chat");
  try {
    if (!existsSync(CLI)) throw new Unexpected(`the tool is not built; run \`${command}\``);
    copy(join(ROOT, "examples", example), folder);
    story(new Stage(work, folder));
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    say(`\nThe example did not go as it should: ${error.message}`);
    if (!keep) say(`Run \`${command} -- --keep\` to look at it.`);
    process.exitCode = 1;
  } finally {
    if (keep) say(`\nThe migrated copy is kept, and \`git log -p\` shows it step by step: ${folder}`);
    else rmSync(work, { recursive: true, force: true });
  }
}

/** `folder` is the copy; `work`, around it, is for what is no part of it. */
class Stage {
  constructor(work, folder) {
    this.work = work;
    this.folder = folder;
  }

  spawn(command, args, stdio = "pipe") {
    // Inside a git hook, GIT_DIR and its kind would lead git away from the copy.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
    const options = { cwd: this.folder, env, stdio, encoding: "utf8", maxBuffer: 2 ** 28 };
    const result = spawnSync(command, args, options);
    if (result.error) throw new Unexpected(`${command} cannot be started: ${result.error.message}`);
    return result;
  }

  /** Runs the tool as a user would see it, and expects one of the exit codes. */
  tool(expected, ...args) {
    say(paint("dim", `$ npx ssot-codemod ${args.join(" ").replace(/ --reporter .*/, "")}\n`));
    const { status } = this.spawn(process.execPath, [CLI, ...args], "inherit");
    say(paint("dim", `(exit code ${status})`));
    if (!expected.includes(status))
      throw new Unexpected(`exit code ${status} instead of ${expected.join(" or ")}`);
  }

  git(...args) {
    const { status, stdout, stderr } = this.spawn("git", ["-c", "core.autocrlf=false", ...args]);
    if (status !== 0) throw new Unexpected(`git ${args.join(" ")} fails\n${stderr}`);
    return stdout;
  }

  commit(message) {
    this.git("add", "--all");
    const person = [
      "-c",
      "user.name=Example",
      "-c",
      "user.email=example@localhost",
      "-c",
      "commit.gpgSign=false",
    ];
    this.git(...person, "commit", "--quiet", "--no-verify", "--message", message);
  }
}

function copy(source, target) {
  const isPart = (path) =>
    !relative(source, path)
      .split(/[\\/]/)
      .some((name) => LEFT_OUT.includes(name));
  cpSync(source, target, { recursive: true, filter: isPart });
}
