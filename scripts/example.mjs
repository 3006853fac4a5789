/**
 * `npm run example`: shows the tool on a copy of examples/chat, from the tests that the audit left
 * behind to a clean check. `--keep` keeps the copy. Exit code 0 means that everything happened as said.
 */

import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { decideByHand, migrate, sumUp } from "./example/migration.mjs";
import { paint, say, title } from "./example/screen.mjs";
import { play, ROOT, Unexpected } from "./example/stage.mjs";
import { expectAllPass, expectOnlyProofsFail, reportTests } from "./example/suites.mjs";

const CONFIG = ["--config", "unified-websocket-manager"];
const SHOWN_PACKAGE = "@chat/agents";

const PROOFS = [
  "packages/chat-server/tests/golden-path.test.ts",
  "packages/ssot-audit/tests/factory-ssot-violation.test.ts",
  "packages/ssot-audit/tests/mock-ssot-bypass.test.ts",
  "packages/ssot-audit/tests/ssot-consolidation.test.ts",
];

play("chat", "npm run example", (stage) => {
  title("A copy of examples/chat, as a repository of its own");
  linkDependencies(stage);
  stage.git("init", "--quiet");
  stage.commit("The chat before the migration");
  const packages = readdirSync(join(stage.folder, "packages")).length;
  say(`${packages} packages, ${stage.git("ls-files").split("\n").length - 1} files.`);

  title("Its tests before the migration");
  const before = runTests(stage);
  reportTests(before);
  expectOnlyProofsFail(before, PROOFS);
  typeCheck(stage);
  say("The audit was right: each of these failures is a manager that another part does not know.");

  title(`What the migration would do to ${SHOWN_PACKAGE} (nothing is written)`);
  stage.tool([0, 1], "run", ...CONFIG, "--package", SHOWN_PACKAGE);

  title("All packages are migrated, and what needs a person is listed");
  const migrated = migrate(stage, CONFIG);

  title("The hand edits, as examples/chat/README.md explains them");
  const byHand = decideByHand(stage);

  title("Its tests after the migration");
  const after = runTests(stage);
  reportTests(after);
  expectAllPass(after, before);
  typeCheck(stage);

  title("The check that CI runs from now on");
  stage.tool([0], "check", ...CONFIG);
  sumUp(migrated, byHand);
});

/** What `npm ci` in the copy would give, without a second download. */
function linkDependencies({ folder }) {
  const installed = join(ROOT, "node_modules");
  for (const name of readdirSync(installed)) {
    // Scopes and .bin are linked as whole folders; caches and the like belong to the root alone.
    if (!name.startsWith(".") || name === ".bin")
      link(join(installed, name), join(folder, "node_modules", name));
  }
  for (const name of readdirSync(join(folder, "packages")))
    link(join(folder, "packages", name), join(folder, "node_modules/@chat", name));
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  // A junction needs no privileges on Windows; elsewhere the type is ignored.
  symlinkSync(target, path, "junction");
}

/** Every suite with the titles of its passed and failed tests, sorted by file. */
function runTests(stage) {
  const vitestConfig = "packages/analytics/vitest.config.mjs";
  const suites = [
    ...testReport(stage, "jest", "node_modules/jest/bin/jest.js", [
      "--json",
      "--cacheDirectory",
      join(stage.work, "cache"),
    ]),
    ...testReport(stage, "vitest", "node_modules/vitest/vitest.mjs", [
      "run",
      "--config",
      vitestConfig,
      "--reporter=json",
    ]),
  ];
  return suites.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Both runners write the same JSON. Their exit code says only whether all tests passed. */
function testReport(stage, runner, script, args) {
  const file = join(stage.work, `${runner}.json`);
  rmSync(file, { force: true });
  const command = [join(stage.folder, script), ...args, `--outputFile=${file}`];
  const { stderr } = stage.spawn(process.execPath, command);
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
      file: relative(stage.folder, realpathSync(name)).replaceAll("\\", "/"),
      passed: titles("passed"),
      failed: titles("failed"),
    };
  });
}

function typeCheck(stage) {
  const tsc = join(stage.folder, "node_modules/typescript/bin/tsc");
  const { status, stdout } = stage.spawn(process.execPath, [tsc, "--noEmit"]);
  if (status !== 0) throw new Unexpected(`the type check fails\n${stdout}`);
  say(paint("green", "✓ the type check passes"));
}
