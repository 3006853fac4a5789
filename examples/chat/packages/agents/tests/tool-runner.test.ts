import { ToolRunner } from "../src/tool-runner";

// Choosing a tool must not need a manager.
jest.mock("@core/websocket-manager-factory");

test("the first tool that accepts the question is chosen", () => {
  const runner = new ToolRunner();

  expect(runner.choose("what is 6 x 7?").name).toBe("calculator");
  expect(runner.choose("what is an SSOT?").name).toBe("glossary");
});

test("a question that no tool accepts is an error", () => {
  expect(() => new ToolRunner([]).choose("why?")).toThrow('No tool has an answer to "why?".');
});
