/**
 * `npm run example`: shows the tool on a copy of examples/chat, from the tests that the audit left
 * behind to a clean check. `--keep` keeps the copy. Exit code 0 means that everything happened as said.
 */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join(ROOT, "dist/scripts/cli.js");
const CONFIG = ["--config", "unified-websocket-manager"];
const SHOWN_PACKAGE = "@chat/agents";

/** The suites that fail as long as there is more than one manager; every other suite always passes. */
const PROOFS = [
  "packages/chat-server/tests/golden-path.test.ts",
  "packages/ssot-audit/tests/factory-ssot-violation.test.ts",
  "packages/ssot-audit/tests/mock-ssot-bypass.test.ts",
  "packages/ssot-audit/tests/ssot-consolidation.test.ts",
];

class Unexpected extends Error {}

const keep = process.argv.includes("--keep");
const work = realpathSync(mkdtempSync(join(tmpdir(), "ssot-codemod-example-")));
const chat = join(work, "chat");
try {
  show();
} catch (error) {
  if (!(error instanceof Unexpected)) throw error;
  say(`\nThe example did not go as it should: ${error.message}`);
  if (!keep) say("Run `npm run example -- --keep` to look at it.");
  process.exitCode = 1;
} finally {
  if (keep) say(`\nThe migrated copy is kept, and \`git log -p\` shows it step by step: ${chat}`);
  else rmSync(work, { recursive: true, force: true });
}

function show() {
  if (!existsSync(CLI)) throw new Unexpected("the tool is not built; run `npm run example`");

  title("A copy of examples/chat, as a repository of its own");
  copyExample();
  linkDependencies();
  git("init", "--quiet");
  commit("The chat before the migration");
  say(
    `${readdirSync(join(chat, "packages")).length} packages, ${git("ls-files").split("\n").length - 1} files.`,
  );

  title("Its tests before the migration");
  const before = runTests();
  reportTests(before);
  expectOnlyProofsFail(before);
  typeCheck();
  say("The audit was right: each of these failures is a manager that another part does not know.");

  title(`What the migration would do to ${SHOWN_PACKAGE} (nothing is written)`);
  tool([0, 1], "run", ...CONFIG, "--package", SHOWN_PACKAGE);

  title("All packages are migrated, and what needs a person is listed");
  const report = join(work, "report.json");
  tool([1], "run", "--write", ...CONFIG, "--reporter", "human", "--reporter", `json=${report}`);
  const migrated = git("diff", "--shortstat").trim();
  commit("Migrated by ssot-codemod");

  title("The hand edits, as examples/chat/README.md explains them");
  git("apply", "hand-edits.patch");
  const byHand = git("diff", "--shortstat").trim();
  say(git("diff", "--stat").trimEnd());
  commit("Decided by hand");

  title("Its tests after the migration");
  const after = runTests();
  reportTests(after);
  if (after.some(({ failed }) => failed.length > 0))
    throw new Unexpected("tests still fail after the migration");
  if (countTests(after) < countTests(before) / 2) throw new Unexpected("half of the tests are gone");
  typeCheck();

  title("The check that CI runs from now on");
  tool([0], "check", ...CONFIG);

  const { sites } = JSON.parse(readFileSync(report, "utf8")).summary;
  title("What changed");
  say(`By the tool   ${String(sites.rewrite).padStart(3)} sites: ${migrated}`);
  say(`By a person   ${String(sites.manual).padStart(3)} sites: ${byHand}`);
  say("\nWhat to do next, in a repository of your own:");
  say("  npx ssot-codemod run --config <manifest>           look at the diff");
  say("  npx ssot-codemod run --config <manifest> --write   write it, one --package at a time if you like");
  say("  npx ssot-codemod check --config <manifest>         in CI");
  say("MIGRATION.md tells how to write the manifest, and what each manual site asks of you.");
}

function copyExample() {
  const source = join(ROOT, "examples/chat");
  cpSync(source, chat, {
    recursive: true,
    filter: (path) => !relative(source, path).split(/[\\/]/).includes("node_modules"),
  });
}

/** What `npm ci` in the copy would give, without a second download. */
function linkDependencies() {
  const installed = join(ROOT, "node_modules");
  for (const name of readdirSync(installed)) {
    // Scopes and .bin are linked as whole folders; caches and the like belong to the root alone.
    if (!name.startsWith(".") || name === ".bin") link(join(installed, name), name);
  }
  for (const name of readdirSync(join(chat, "packages")))
    link(join(chat, "packages", name), join("@chat", name));
}

function link(target, name) {
  const path = join(chat, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  // A junction needs no privileges on Windows; elsewhere the type is ignored.
  symlinkSync(target, path, "junction");
}

/** Every suite with the titles of its passed and failed tests, sorted by file. */
function runTests() {
  const vitestConfig = "packages/analytics/vitest.config.mjs";
  const suites = [
    ...testReport("jest", "node_modules/jest/bin/jest.js", [
      "--json",
      "--cacheDirectory",
      join(work, "cache"),
    ]),
    ...testReport("vitest", "node_modules/vitest/vitest.mjs", [
      "run",
      "--config",
      vitestConfig,
      "--reporter=json",
    ]),
  ];
  return suites.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Both runners write the same JSON. Their exit code says only whether all tests passed. */
function testReport(runner, script, args) {
  const file = join(work, `${runner}.json`);
  rmSync(file, { force: true });
  const { stderr } = spawn(process.execPath, [join(chat, script), ...args, `--outputFile=${file}`]);
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Unexpected(`${runner} wrote no report\n${stderr}`);
  }
  return report.testResults.map(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0) throw new Unexpected(`${name} did not run\n${message}`);
    const titles = (status) =>
      assertionResults.filter((test) => test.status === status).map((test) => test.title);
    return {
      file: relative(chat, realpathSync(name)).replaceAll("\\", "/"),
      passed: titles("passed"),
      failed: titles("failed"),
    };
  });
}

function reportTests(suites) {
  const broken = suites.filter(({ failed }) => failed.length > 0);
  for (const { file, passed, failed } of broken) {
    say(paint("red", `✗ ${file}: ${failed.length} of ${passed.length + failed.length} tests fail`));
    for (const name of failed) say(`    ✗ ${name}`);
  }
  const whole = suites.filter(({ failed }) => failed.length === 0);
  say(
    paint(
      "green",
      `✓ ${whole.length} ${broken.length > 0 ? "other " : ""}suites pass (${countTests(whole)} tests)`,
    ),
  );
}

function countTests(suites) {
  return suites.reduce((sum, { passed, failed }) => sum + passed.length + failed.length, 0);
}

function expectOnlyProofsFail(suites) {
  const failing = suites.filter(({ failed }) => failed.length > 0).map(({ file }) => file);
  if (failing.join() !== PROOFS.join()) {
    throw new Unexpected(`these suites should fail before the migration:\n  ${PROOFS.join("\n  ")}`);
  }
  const passing = suites.filter(({ file }) => PROOFS.includes(file)).flatMap(({ passed }) => passed);
  if (passing.length > 0) throw new Unexpected(`these tests pass too early:\n  ${passing.join("\n  ")}`);
}

function typeCheck() {
  const { status, stdout } = spawn(process.execPath, [
    join(chat, "node_modules/typescript/bin/tsc"),
    "--noEmit",
  ]);
  if (status !== 0) throw new Unexpected(`the type check fails\n${stdout}`);
  say(paint("green", "✓ the type check passes"));
}

/** Runs the tool as a user would see it, and expects one of the exit codes. */
function tool(expected, ...args) {
  say(paint("dim", `$ npx ssot-codemod ${args.join(" ").replace(/ --reporter .*/, "")}\n`));
  const { status } = spawn(process.execPath, [CLI, ...args], "inherit");
  say(paint("dim", `(exit code ${status})`));
  if (!expected.includes(status))
    throw new Unexpected(`exit code ${status} instead of ${expected.join(" or ")}`);
}

function commit(message) {
  git("add", "--all");
  const person = [
    "-c",
    "user.name=Example",
    "-c",
    "user.email=example@localhost",
    "-c",
    "commit.gpgSign=false",
  ];
  git(...person, "commit", "--quiet", "--no-verify", "--message", message);
}

function git(...args) {
  const { status, stdout, stderr } = spawn("git", ["-c", "core.autocrlf=false", ...args]);
  if (status !== 0) throw new Unexpected(`git ${args.join(" ")} fails\n${stderr}`);
  return stdout;
}

function spawn(command, args, stdio = "pipe") {
  // Inside a git hook, GIT_DIR and its kind would lead git away from the copy.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const result = spawnSync(command, args, { cwd: chat, env, stdio, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (result.error) throw new Unexpected(`${command} cannot be started: ${result.error.message}`);
  return result;
}

function title(text) {
  say(`\n${paint("bold", `── ${text} ${"─".repeat(Math.max(2, 90 - text.length))}`)}\n`);
}

function paint(style, text) {
  const code = { bold: 1, dim: 2, red: 31, green: 32 }[style];
  const colors = process.stdout.isTTY && !process.env.NO_COLOR;
  return colors ? `\u001b[${code}m${text}\u001b[0m` : text;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
