import { mayLoadWhole } from "../../../src/languages/javascript/doors/loaded-specifiers";

test.each([
  'export * from "./a";',
  'export * as ns from "./a";',
  'import*as ns from "./a"; export { ns };',
  'export * /* all */ as ns from "./a";',
  'export * // all\n from "./a";',
  'module.exports = require("./a");',
  'import a = require("./a");',
  'export const a = jest.requireActual("./a");',
  'export const a = await vi.importActual<A>("./a");',
  'export const a = await import("./a");',
  'export const a = await import/* lazily */("./a");',
])("%s may take a module as a whole", (text) => expect(mayLoadWhole(text)).toBe(true));

test("a file of named imports, with comments and products, takes none", () => {
  const text =
    '/** A file.\n * It has lines.\n */\nimport { a } from "./a";\nexport const b = 2 * a;\nexport { a };\nconst required = true;';
  expect(mayLoadWhole(text)).toBe(false);
});
