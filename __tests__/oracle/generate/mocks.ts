/** Writes tests that mock modules. What a runner's string names, the compiler does not see. */

import { type ConsumerRequest, draftOf, takeFrom, useOf } from "./consumers";
import { type Forms, writeOne } from "./forms";
import { type Module, viewsOf } from "./model";
import { isTyped } from "./uses";

interface MockContext {
  /** With quotes. */
  readonly specifier: string;
  readonly names: readonly string[];
}

const MOCKS: Forms<MockContext> = {
  "jest.mock()": ({ specifier }) => `jest.mock(${specifier});`,
  "jest.mock() with keys": ({ specifier, names }) =>
    `jest.mock(${specifier}, () => ({ ${names.map((name) => `${name}: jest.fn()`).join(", ")} }));`,
  "jest.mock() with the actual module": ({ specifier, names }) =>
    `jest.mock(${specifier}, () => ({ ...jest.requireActual(${specifier}), ${names.map((name) => `${name}: jest.fn()`).join(", ")} }));`,
  "vi.mock() with keys": ({ specifier, names }) =>
    `vi.mock(${specifier}, () => ({ ${names.map((name) => `${name}: vi.fn()`).join(", ")} }));`,
  "vi.mock() with the actual module": ({ specifier, names }) =>
    `vi.mock(${specifier}, async () => ({ ...(await vi.importActual(${specifier})), ${names.map((name) => `${name}: vi.fn()`).join(", ")} }));`,
};

/** The titles of all forms. */
export const MOCK_FORMS = Object.keys(MOCKS);

/** The text of a test that mocks what it imports. */
export function writeTest(request: ConsumerRequest): string {
  const { dice, tally, sources } = request;
  const draft = draftOf(request);
  // Not yet: a barrel that passes on namespaces, too. A mock of one of its other names is then left for a person, and
  // its file is refused, because a second run would rewrite a use through the namespace.
  const isPlain = (module: Module) =>
    [...viewsOf(module).values()].every(({ thing }) => thing.shape !== "namespace");
  const from = dice.pick(sources.filter(isPlain));
  takeFrom(from, draft, request);
  const { specifier, views } = draft.importContext(from, () => {});
  const names = [...views].filter(([name, view]) => view.isValue && name !== "default").map(([name]) => name);
  const context = { specifier, names: names.slice(0, 3) };
  draft.head.push(writeOne(MOCKS, context, dice, tally));
  const statements = Array.from({ length: 1 + dice.below(3) }, () =>
    draft.locals.length > 0 ? useOf(dice.pick(draft.locals), draft, request) : "",
  );
  const body = statements.filter((line) => line !== "").map((line) => `  ${line}\n`);
  const types = isTyped(draft.dialect) ? ": any" : "";
  const values = `  const context${types} = {};\n  const list${types} = [];\n`;
  return `${draft.head.join("\n")}\n\ntest("it works", async () => {\n${values}${body.join("")}});\n`;
}
