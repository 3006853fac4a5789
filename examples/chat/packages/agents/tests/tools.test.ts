import { calculator, glossary } from "../src/tools";

test.each([
  ["what is 6 x 7?", "42"],
  ["what is 10 - 12?", "-2"],
  ["9/3", "3"],
])("the calculator answers %s with %s", (question, result) => {
  expect(calculator.accepts(question)).toBe(true);
  expect(calculator.run(question)).toBe(result);
});

test("the calculator leaves words to others", () => {
  expect(calculator.accepts("what is an SSOT?")).toBe(false);
});

test("the glossary finds a word in a sentence", () => {
  expect(glossary.run("Tell me, what is a codemod?")).toMatch(/changes programs/);
});

test("the glossary says when it has no entry", () => {
  expect(glossary.run("why?")).toBe("I have no entry for that yet.");
});
