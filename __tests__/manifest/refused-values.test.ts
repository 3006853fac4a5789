import { parseManifest } from "../../src/manifest/load";
import { HEAD, LEGACY, testRefusals } from "./refusals";

testRefusals([
  {
    title: "an empty legacy list",
    text: `${HEAD}legacy: §[]\n`,
    code: "empty-list",
    path: "legacy",
    message: "needs at least one entry",
    fix: 'add "- module: …" and "role: …" of the first module to move away from',
  },
  ...(
    [
      ["src/keep.ts", "!src/keep.ts", "must not take files out of the other globs"],
      ["an absolute path", "/src/**", "must lie in the repository"],
      ["a drive", "C:/src/**", "must lie in the repository"],
      ["a path above", "src/../../x", "must lie in the repository"],
      ["a backslash", String.raw`src\gen`, "must not contain a backslash"],
    ] as const
  ).map(([title, glob, message]) => ({
    title: `an ignored ${title}`,
    text: `${HEAD}${LEGACY}ignore: [§'${glob}']\n`,
    code: "bad-glob" as const,
    path: "ignore[0]",
    message,
    fix: expect.any(String) as string,
  })),
  {
    title: "a role that does not exist",
    text: `${HEAD}legacy:\n  - module: a.ts\n    role: §wraper\n`,
    code: "bad-choice",
    path: "legacy[0].role",
    message: 'must be one of factory, wrapper, mock, not "wraper"; did you mean "wrapper"?',
    fix: 'write "wrapper"',
  },
  {
    title: "a role that resembles none",
    text: `${HEAD}legacy:\n  - module: a.ts\n    role: §7\n`,
    code: "bad-choice",
    path: "legacy[0].role",
    message: "must be one of factory, wrapper, mock, not 7",
    fix: "write one of factory, wrapper, mock",
  },
  {
    title: "a number where a text belongs",
    text: `name: §12\ntarget: { module: t.ts, export: T }\n${LEGACY}`,
    code: "wrong-type",
    path: "name",
    message: "must be text, not the number 12",
    fix: 'put it in quotes: "12"',
  },
  {
    title: "an unquoted object as a replacement",
    text: `${HEAD}${LEGACY}    replace:\n      createX(c): §{ a: c }\n`,
    code: "wrong-type",
    path: 'legacy[0].replace["createX(c)"]',
    message: "must be text, not a mapping",
    fix: 'put quotes around the whole text if it is meant as it stands, for example "UnifiedManager.forUser(context)"',
  },
  {
    title: "a replacement that was not written yet",
    text: `${HEAD}${LEGACY}    replace:\n      §createX(c):\n`,
    code: "wrong-type",
    path: 'legacy[0].replace["createX(c)"]',
    message: "must be text, not empty",
    fix: 'write text, for example "UnifiedManager.forUser(context)", or remove the entry',
  },
  {
    title: "an optional key with nothing below it",
    text: `${HEAD}§imports:\n${LEGACY}`,
    code: "wrong-type",
    path: "imports",
    message: "must be a mapping, not empty",
    fix: 'write a mapping, for example {"createUnifiedManagerMock":"packages/test-framework/src/ssot-mocks.ts"}, or remove the entry',
  },
  {
    title: "a single text where a list belongs",
    text: `${HEAD}${LEGACY}ignore: §"**/x/**"\n`,
    code: "wrong-type",
    path: "ignore",
    message: "must be a list, not text",
    fix: 'start each entry with "- ", for example ["**/generated/**"]',
  },
  {
    title: "a legacy entry that is only a path",
    text: `${HEAD}legacy:\n  - §a.ts\n`,
    code: "wrong-type",
    path: "legacy[0]",
    message: "must be a mapping, not text",
    fix: 'write "key: value" lines in its place',
  },
  {
    title: "an empty legacy expression",
    text: `${HEAD}${LEGACY}    replace:\n      §"": T\n`,
    code: "empty-text",
    path: 'legacy[0].replace[""]',
    message: "must not be empty",
    fix: "write the expression that callers use today, or remove the entry",
  },
  {
    title: "an empty replacement",
    text: `${HEAD}${LEGACY}    replace:\n      x: §"  "\n`,
    code: "empty-text",
    path: "legacy[0].replace.x",
    message: "must not be empty",
    fix: 'write what replaces it, or move the entry under "manual" with the reason',
  },
  {
    title: "a manual entry without a reason",
    text: `${HEAD}${LEGACY}    manual:\n      x: §""\n`,
    code: "empty-text",
    path: "legacy[0].manual.x",
    message: "must not be empty",
    fix: "write what a person has to decide at each use",
  },
  {
    title: "an export that is no single name",
    text: `name: m\ntarget: { module: t.ts, export: §T.forUser }\n${LEGACY}`,
    code: "bad-name",
    path: "target.export",
    message: '"T.forUser" is not the name of an export',
    fix: 'write one name, as it stands in an import, for example "UnifiedWebSocketManager"',
  },
  {
    title: "an import under a key that is no name",
    text: `${HEAD}imports:\n  §make(): b.ts\n${LEGACY}`,
    code: "bad-name",
    path: 'imports["make()"]',
    message: '"make()" is not the name of an export',
    fix: 'write one name, as it stands in an import, for example "UnifiedWebSocketManager"',
  },
  {
    title: "a list at the top",
    text: "§- module: a.ts\n",
    code: "wrong-type",
    path: "",
    message: "a manifest is a mapping of keys, not a list",
    fix: "start with the keys name, target, legacy",
  },
  {
    title: "a bare text",
    text: "§hello\n",
    code: "wrong-type",
    path: "",
    message: "a manifest is a mapping of keys, not text",
    fix: "start with the keys name, target, legacy",
  },
]);

test.each([
  ["nothing", ""],
  ["white space", " \n\n"],
  ["comments", "# to be written\n"],
  ["a document mark", "---\n"],
])("a manifest of %s is refused as empty", (_, text) => {
  const result = parseManifest("m.yaml", text);
  expect(result).toMatchObject({
    ok: false,
    problems: [
      { code: "empty-manifest", position: { line: 1, column: 1 }, message: "the manifest is empty" },
    ],
  });
});
