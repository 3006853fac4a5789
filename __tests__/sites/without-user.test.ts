import { withoutUser } from "../../src/sites/without-user";
import { planOf } from "../plan-of";
import { removeTemporaryFolders, repositoryWith } from "../workspace/temporary-repository";

afterAll(removeTemporaryFolders);

const OF_USER =
  "The call has no argument for the user's context, and a call without a user never moves onto shared state.";

test.each([
  "context",
  "user",
  "userId",
  "user_id",
  "ctx",
  "requestContext",
  "session",
  "tenants",
  "HTTPSession",
])("a parameter `%s` speaks of the user", (name) => expect(sentenceFor([name])).toBe(OF_USER));

test.each(["a", "timeout", "options", "userland", "contextual"])("a parameter `%s` does not", (name) =>
  expect(sentenceFor([name])).toBe(nothingFor(`\`${name}\``)),
);

test("one of several parameters is enough", () => {
  expect(sentenceFor(["options", "ctx"])).toBe(OF_USER);
  expect(sentenceFor(["a", "b"])).toContain("nothing for `a` and `b`,");
});

test("the reason of a call names the parameters of the manifest", async () => {
  const reasons = await reasonsIn({
    "package.json": '{ "name": "app", "private": true }',
    "target.ts": "export class Target {}\n",
    "legacy.ts": "export declare const flush: any, open: any, Response: any, all: any;\n",
    "use.ts":
      'import { all, flush, open, Response } from "./legacy";\nflush(); open(); new Response(); all();\n',
    "manifest.yaml": `name: app
target: { module: target.ts, export: Target }
legacy:
  - module: legacy.ts
    role: factory
    replace:
      flush(timeout, hint = 1): Target.flush(timeout, hint)
      open(context): Target.open(context)
      new Response(a, b): Target.of(a, b)
      all(...list): Target.all(...list)
`,
  });
  expect(reasons).toEqual([
    nothingFor("`timeout`"),
    OF_USER,
    nothingFor("`a` and `b`"),
    nothingFor("`list`"),
  ]);
});

test("so does that of a call in Python", async () => {
  const reasons = await reasonsIn({
    "target.py": "class Target: pass\n",
    "legacy.py": "flush = open = Response = None\n",
    "use.py": "from legacy import flush, open, Response\nflush()\nopen()\nResponse().start()\n",
    "manifest.yaml": `name: app
target: { module: target.py, export: Target }
legacy:
  - module: legacy.py
    role: factory
    replace:
      flush(timeout, hint=1): Target.flush(timeout, hint)
      open(user_context): Target.open(user_context)
      Response().start(a): Target.of(a)
`,
  });
  expect(reasons).toEqual([nothingFor("`timeout`"), OF_USER, nothingFor("`a`")]);
});

function nothingFor(names: string): string {
  const have = names.includes(" and ") ? "have" : "has";
  return `The call gives nothing for ${names}, which ${have} no default in the manifest and may be what tells users apart.`;
}

function sentenceFor(parameters: readonly string[]): string {
  return withoutUser(parameters).sentence ?? OF_USER;
}

/** The reasons of the calls, in the order of the text. */
async function reasonsIn(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const cwd = repositoryWith(files);
  const plan = await planOf(cwd, { config: "manifest.yaml" });
  const sites = plan.files.flatMap((file) => file.sites);
  const calls = sites.filter(({ kind }) => kind === "call" || kind === "construct");
  return calls.map(({ disposition }) => "reason" in disposition && disposition.reason);
}
