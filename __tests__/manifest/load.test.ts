import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../src/installation";
import { displayPath } from "../../src/manifest/find";
import { loadManifest } from "../../src/manifest/load";

const YAML = `# yaml-language-server: $schema=./node_modules/ssot-codemod/manifest.schema.json
name: move
target:
  module: src/target.ts
  export: Target
legacy:
  - module: src/legacy.ts
    role: factory
    replace:
      await create(context): Target.for(context)
    manual:
      CreateError: decide
ignore: ["**/generated/**"]
`;

const JSON_TEXT = JSON.stringify(
  {
    $schema: "./node_modules/ssot-codemod/manifest.schema.json",
    name: "move",
    target: { module: "src/target.ts", export: "Target" },
    legacy: [
      {
        module: "src/legacy.ts",
        role: "factory",
        replace: { "await create(context)": "Target.for(context)" },
        manual: { CreateError: "decide" },
      },
    ],
    ignore: ["**/generated/**"],
  },
  null,
  "\t",
);

const VALUE = {
  name: "move",
  target: { module: "src/target.ts", export: "Target" },
  imports: {},
  legacy: [
    {
      module: "src/legacy.ts",
      role: "factory",
      replace: { "await create(context)": "Target.for(context)" },
      manual: { CreateError: "decide" },
    },
  ],
  ignore: ["**/generated/**"],
};

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function problemOf(config?: string, from = cwd) {
  const result = await loadManifest({ config, cwd: from });
  if (result.ok) throw new Error("the manifest was accepted");
  expect(result.problems).toHaveLength(1);
  return result.problems[0];
}

test("a manifest in YAML and one in JSON, tabs and $schema included, give the same value", async () => {
  write("a.yaml", YAML);
  write("b.json", JSON_TEXT);
  const [yaml, json] = await Promise.all(["a.yaml", "b.json"].map((config) => loadManifest({ config, cwd })));
  expect(yaml).toMatchObject({ ok: true, manifest: { file: "a.yaml" } });
  expect(json).toMatchObject({ ok: true, manifest: { file: "b.json" } });
  expect(yaml?.ok && yaml.manifest.manifest).toStrictEqual(VALUE);
  expect(json?.ok && json.manifest.manifest).toStrictEqual(VALUE);
});

test("CRLF line ends and a BOM change neither the value nor the places", async () => {
  write("m.yaml", `\uFEFF${YAML.slice(YAML.indexOf("name")).replaceAll("\n", "\r\n")}`);
  const result = await loadManifest({ config: "m.yaml", cwd });
  if (!result.ok) throw new Error("the manifest was refused");
  expect(result.manifest.manifest).toStrictEqual(VALUE);
  expect(result.manifest.text.startsWith("name: move\r\n")).toBe(true);
  expect(result.manifest.locate(["name"], "key")).toEqual({ line: 1, column: 1 });
  expect(result.manifest.locate(["legacy", 0, "role"])).toEqual({ line: 7, column: 11 });
});

test("a replacement of several lines keeps its lines and loses the last line break", async () => {
  write("m.yaml", YAML.replace("Target.for(context)", "|\n        Target\n          .for(context)\n"));
  const result = await loadManifest({ config: "m.yaml", cwd });
  expect(result.ok && result.manifest.manifest.legacy[0]?.replace).toEqual({
    "await create(context)": "Target\n  .for(context)",
  });
});

test("without a config, the manifest in the folder or the nearest one above it is found", async () => {
  write("ssot-codemod.yml", YAML);
  write("packages/a/ssot-codemod.json", JSON_TEXT);
  mkdirSync(join(cwd, "packages/a/src"));
  mkdirSync(join(cwd, "packages/b"));
  const files = await Promise.all(
    ["", "packages/b", "packages/a", "packages/a/src"].map(async (folder) => {
      const result = await loadManifest({ cwd: join(cwd, folder) });
      return result.ok && result.manifest.file;
    }),
  );
  expect(files).toEqual([
    "ssot-codemod.yml",
    "../../ssot-codemod.yml",
    "ssot-codemod.json",
    "../ssot-codemod.json",
  ]);
});

test("a folder with the manifest's name is passed over", async () => {
  write("ssot-codemod.yml", YAML);
  mkdirSync(join(cwd, "ssot-codemod.yaml"));
  expect(await loadManifest({ cwd })).toMatchObject({ ok: true, manifest: { file: "ssot-codemod.yml" } });
});

test("two manifests in one folder are refused as ambiguous", async () => {
  write("ssot-codemod.yaml", YAML);
  write("ssot-codemod.json", JSON_TEXT);
  expect(await problemOf()).toMatchObject({
    code: "ambiguous-config",
    file: "ssot-codemod.yaml",
    message: "stands beside ssot-codemod.json; it is not clear which is meant",
    fix: "keep one of them, or name one with --config",
  });
});

test("where there is no manifest, the problem says what was looked for and how to get one", async () => {
  const problem = await problemOf();
  expect(problem).toMatchObject({ code: "config-not-found", position: null, path: "" });
  expect(problem?.message).toBe(
    `no manifest: looked for ssot-codemod.yaml, ssot-codemod.yml, ssot-codemod.json in ${cwd} and the folders above`,
  );
  expect(problem?.fix).toMatch(
    /^copy .*migrations\/unified-websocket-manager\.yaml there and adapt it, or name one with --config: a file, or a shipped manifest \(.*unified-websocket-manager.*\)$/,
  );
});

test("a shipped manifest is found by its name from any folder", async () => {
  const result = await loadManifest({ config: "unified-websocket-manager", cwd });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.manifest.manifest.name).toBe("unified-websocket-manager");
  expect(result.manifest.manifest.target.export).toBe("UnifiedWebSocketManager");
  expect(result.manifest.manifest.legacy.map(({ role }) => role)).toEqual(["factory", "wrapper", "mock"]);
  expect(result.manifest.file).toMatch(/migrations\/unified-websocket-manager\.yaml$/);
});

test("every shipped manifest starts with the line by which editors find its schema", async () => {
  const result = await loadManifest({ config: "unified-websocket-manager", cwd: packageRoot() });
  expect(result.ok && result.manifest.file).toBe("migrations/unified-websocket-manager.yaml");
  expect(result.ok && result.manifest.text.split("\n")[0]).toBe(
    "# yaml-language-server: $schema=./node_modules/ssot-codemod/manifest.schema.json",
  );
});

test("a file goes before a shipped manifest of its name, and a folder does not", async () => {
  mkdirSync(join(cwd, "unified-websocket-manager"));
  const shipped = await loadManifest({ config: "unified-websocket-manager", cwd });
  expect(shipped).toMatchObject({ ok: true, manifest: { manifest: { name: "unified-websocket-manager" } } });
  rmSync(join(cwd, "unified-websocket-manager"), { recursive: true });
  write("unified-websocket-manager", YAML);
  const file = await loadManifest({ config: "unified-websocket-manager", cwd });
  expect(file).toMatchObject({ ok: true, manifest: { manifest: { name: "move" } } });
});

test("an unknown name is refused with the shipped names and the one that was likely meant", async () => {
  expect(await problemOf("unified-websocket-manger")).toMatchObject({
    code: "config-not-found",
    file: "unified-websocket-manger",
    position: null,
    message: expect.stringMatching(
      /shipped manifest of that name; did you mean "unified-websocket-manager"\?$/,
    ),
    fix: expect.stringMatching(/, or the name of a shipped one: .*unified-websocket-manager/),
  });
  expect((await problemOf("conf/none.yaml"))?.message).toBe(
    `there is no such file in ${cwd}, and no shipped manifest of that name`,
  );
});

test("a folder as config is refused with the manifests in it", async () => {
  write("conf/one.yaml", YAML);
  write("conf/two.json", JSON_TEXT);
  mkdirSync(join(cwd, "empty"));
  expect(await problemOf("conf")).toMatchObject({
    code: "config-is-a-folder",
    file: "conf",
    message: "is a folder, not a manifest",
    fix: 'name a file in it: "conf/one.yaml", "conf/two.json"',
  });
  expect((await problemOf("empty"))?.fix).toBe("name the file of the manifest");
  expect(await problemOf("")).toMatchObject({ code: "config-is-a-folder", file: "." });
});

test.each([
  ["named", "m.yaml", "m.yaml"],
  ["found", undefined, "ssot-codemod.yaml"],
])(
  "a manifest that is %s and cannot be read is refused with the system's reason",
  async (_, config, file) => {
    symlinkSync(file, join(cwd, file)); // a link to itself
    expect(await problemOf(config)).toMatchObject({
      code: "read-error",
      file,
      position: null,
      message: expect.stringMatching(/^cannot be read: ELOOP/),
      fix: "make the file readable, or name another with --config",
    });
  },
);

test("a manifest that is not UTF-8 is refused", async () => {
  write("m.yaml", Buffer.from("name: caf\u00e9", "latin1"));
  expect(await problemOf("m.yaml")).toMatchObject({
    code: "not-utf8",
    file: "m.yaml",
    message: "is not UTF-8 text",
    fix: "save it as UTF-8",
  });
});

test("a path is shown from the working folder unless the absolute one is shorter", () => {
  expect(displayPath("/a/b/m.yaml", "/a")).toBe("b/m.yaml");
  expect(displayPath("/a/m.yaml", "/a/b")).toBe("../m.yaml");
  expect(displayPath("/x/m.yaml", "/a/b/c/d")).toBe("/x/m.yaml");
});
