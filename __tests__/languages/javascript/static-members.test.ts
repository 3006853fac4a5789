import { readModule } from "../../../src/languages/javascript/doors/module";
import { staticMembers } from "../../../src/languages/javascript/doors/static-members";

function membersOf(text: string): readonly string[] | null {
  const read = readModule("a.ts", text);
  if (!read.ok) throw new Error(read.message);
  const members = staticMembers(read.module, "X");
  return members && [...members].filter((name) => /^[a-e]$/.test(name));
}

test.each([
  [
    "export class X { static a() {} static b = 1; static get c() { return 1; } d() {} static #e = 1; }",
    ["a", "b", "c"],
  ],
  ["class X { static async a() {} }\nexport { X };", ["a"]],
  ["export const X = class { static a = 1; };", ["a"]],
  ["exports.X = class { static 'a'() {} };", ["a"]],
  ["module['exports'] = { X: class { static a() {} } };", ["a"]],
])("are known of %s", (text, members) => {
  expect(membersOf(text)).toEqual(members);
});

test.each([
  "export class X extends Base { static a() {} }",
  "export class X { static [a]() {} }",
  "export class X { static { this.a = 1; } }",
  "@register\nexport class X {}",
  "export class X {}\nX.a = 1;",
  "export class X {}\nX['a'] = 1;",
  "export class X {}\nObject.assign(X, { a: 1 });",
  "export class X {}\nexport namespace X { export const a = 1; }",
  "export const X = make();",
  "export const X = { a: 1 };",
  "export { X } from './x';",
  "export function X() {}",
  "function exports() {}\nexports.X = class { static a() {} };",
  "module.exports = { [X]: class { static a() {} } };",
])("may be others in %s", (text) => {
  expect(membersOf(text)).toBeNull();
});
