import { wantsColor } from "../../src/terminal/colors";

test.each([
  ["a terminal shows colours", {}, false, true, true],
  ["a pipe shows none", {}, false, false, false],
  ["a dumb terminal shows none", { TERM: "dumb" }, false, true, false],
  ["NO_COLOR turns them off", { NO_COLOR: "1" }, false, true, false],
  ["an empty NO_COLOR is no wish", { NO_COLOR: "" }, false, true, true],
  ["FORCE_COLOR turns them on in a pipe", { FORCE_COLOR: "1" }, false, false, true],
  ["FORCE_COLOR=0 turns them off", { FORCE_COLOR: "0" }, false, true, false],
  ["NO_COLOR is stronger than FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, false, true, false],
  ["--no-color is stronger than FORCE_COLOR", { FORCE_COLOR: "1" }, true, true, false],
])("%s", (_, env, noColor, terminal, expected) => {
  expect(wantsColor({ env, noColor, terminal })).toBe(expected);
});
