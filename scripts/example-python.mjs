/**
 * `npm run example:python`: shows the tool on a copy of examples/chat-python, as example.mjs does on that of
 * examples/chat. Exit code 0 means that everything happened as said, and 2 that there is no Python to show it with.
 */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { decideByHand, migrate, sumUp } from "./example/migration.mjs";
import { say, title } from "./example/screen.mjs";
import { play, ROOT, Unexpected } from "./example/stage.mjs";
import { expectAllPass, expectOnlyProofsFail, reportTests } from "./example/suites.mjs";

const COMMAND = "npm run example:python";
const LEAST = [3, 9];
const SHOWN_FOLDER = "chat/services";

const PROOFS = [
  "tests/test_golden_path.py",
  "tests/test_handshakes.py",
  "tests/test_mock_audit.py",
  "tests/test_ssot_audit.py",
];

const lack = lackOfPython();
if (lack === null) play("chat-python", COMMAND, story);
else {
  say(
    `\`${COMMAND}\` runs the tests of examples/chat-python with \`python3\`, ${LEAST.join(".")} or newer. ${lack}`,
  );
  process.exitCode = 2;
}

function story(stage) {
  title("A copy of examples/chat-python, as a repository of its own");
  stage.git("init", "--quiet");
  stage.commit("The chat before the migration");
  say(`${stage.git("ls-files", "*.py").split("\n").length - 1} Python files.`);

  title("Its tests before the migration");
  const before = runTests(stage);
  reportTests(before);
  expectOnlyProofsFail(before, PROOFS);
  say("Nobody gets an answer: it goes to a manager that does not know the connection of who asked.");

  title(`What is left to do in ${SHOWN_FOLDER}`);
  stage.tool([1], "check", SHOWN_FOLDER);

  title("What the migration would do there (nothing is written)");
  stage.tool([1], "run", "--quiet", SHOWN_FOLDER);

  title("All of it is migrated, and what needs a person is listed");
  const migrated = migrate(stage, []);

  title("The hand edits, as examples/chat-python/README.md explains them");
  const byHand = decideByHand(stage);

  title("Its tests after the migration");
  const after = runTests(stage);
  reportTests(after);
  expectAllPass(after, before);

  title("The check that CI runs from now on");
  stage.tool([0], "check");
  sumUp(migrated, byHand);
}

/** What is wrong with `python3`; null where it will do. */
function lackOfPython() {
  const script = "import sys; print(*sys.version_info[:3], sep='.')";
  const { status, stdout } = spawnSync("python3", ["-c", script], { encoding: "utf8" });
  if (status !== 0) return "There is none on the PATH.";
  const [major, minor] = stdout.split(".").map(Number);
  const isNewEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  return isNewEnough ? null : `The one on the PATH is ${stdout.trim()}.`;
}

/** Every suite with the titles of its passed and failed tests, sorted by file. */
function runTests(stage) {
  const { status, stdout, stderr } = stage.spawn("python3", [
    join(ROOT, "scripts/example/unittest_report.py"),
  ]);
  if (status !== 0) throw new Unexpected(`the tests did not run\n${stderr}`);
  return JSON.parse(stdout);
}
