/** Suites of tests, each `{ file, passed, failed }` with the titles of its tests, and what is expected of them. */

import { paint, say } from "./screen.mjs";
import { Unexpected } from "./stage.mjs";

export function reportTests(suites) {
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

/** The proofs fail as long as there is more than one manager; every other suite always passes. */
export function expectOnlyProofsFail(suites, proofs) {
  const failing = suites.filter(({ failed }) => failed.length > 0).map(({ file }) => file);
  if (failing.join() !== proofs.join()) {
    throw new Unexpected(`these suites should fail before the migration:\n  ${proofs.join("\n  ")}`);
  }
  const passing = suites.filter(({ file }) => proofs.includes(file)).flatMap(({ passed }) => passed);
  if (passing.length > 0) throw new Unexpected(`these tests pass too early:\n  ${passing.join("\n  ")}`);
}

/** Nothing fails after the migration, and that is not because the tests have gone. */
export function expectAllPass(after, before) {
  if (after.some(({ failed }) => failed.length > 0))
    throw new Unexpected("tests still fail after the migration");
  if (countTests(after) < countTests(before) / 2) throw new Unexpected("half of the tests are gone");
}

function countTests(suites) {
  return suites.reduce((sum, { passed, failed }) => sum + passed.length + failed.length, 0);
}
