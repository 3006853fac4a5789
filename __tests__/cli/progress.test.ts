import { startProgress } from "../../scripts/progress";

function shownAt(
  times: readonly number[],
  stream: { isTTY: boolean; columns?: number },
  quiet = false,
): string {
  let written = "";
  let time = 0;
  const write = (text: string) => {
    written += text;
  };
  const progress = startProgress({ ...stream, write }, quiet, () => time);
  for (time of times) progress.show(`at ${time} ms`);
  progress.stop();
  return written.replaceAll("\r\u001b[K", "<");
}

test("nothing is shown within the first second", () => {
  expect(shownAt([0, 500, 999], { isTTY: true })).toBe("");
});

test("a long run replaces its line ten times a second at most, and takes it away at the end", () => {
  expect(shownAt([1000, 1050, 1100, 1199, 1300], { isTTY: true })).toBe("<at 1000 ms<at 1100 ms<at 1300 ms<");
});

test("a line is cut to the width of the terminal", () => {
  expect(shownAt([2000], { isTTY: true, columns: 6 })).toBe("<at 20<");
});

test("nothing is shown in a pipe or when quiet", () => {
  expect(shownAt([2000], { isTTY: false })).toBe("");
  expect(shownAt([2000], { isTTY: true }, true)).toBe("");
});
