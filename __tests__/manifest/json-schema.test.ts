import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { jsonSchemaPath, jsonSchemaText } from "../../src/manifest/json-schema-file";
import { moduleMeta, modulePathRefusal } from "../../src/manifest/module-path";
import { manifestJsonSchema } from "../../src/manifest/schema";

test("the committed manifest.schema.json is the generated one (npm run schema writes it)", () => {
  expect(readFileSync(jsonSchemaPath(), "utf8")).toBe(jsonSchemaText());
});

test("editors show a description at every key and refuse unknown ones", () => {
  const schema = manifestJsonSchema();
  const objects = [schema, schema.properties?.target, schema.properties?.legacy?.items];
  for (const object of objects) {
    expect(object?.additionalProperties).toBe(false);
    for (const [key, { description }] of Object.entries(object?.properties ?? {})) {
      expect([key, description]).toEqual([key, expect.stringMatching(/\w.*\.$/)]);
    }
  }
});

test("keys with a default are optional in editors", () => {
  const schema = manifestJsonSchema();
  expect(schema.required).toEqual(["name", "target", "legacy"]);
  expect(schema.properties?.legacy?.items?.required).toEqual(["module", "role"]);
});

test("the pattern for editors and the check accept the same module paths", () => {
  const pattern = new RegExp(moduleMeta.pattern);
  const part = fc.constantFrom("a", "b.ts", "..", ".", "/", "\\", "C:", "~", "@s", "...", ".x", "file:", " ");
  const paths = fc.array(part, { maxLength: 6 }).map((parts) => parts.join("").trim());
  fc.assert(
    fc.property(paths, (path) => {
      expect([path, pattern.test(path)]).toEqual([path, modulePathRefusal(path) === null]);
    }),
    { numRuns: 2000 },
  );
});

test.each(["a.ts", "packages/a/b.ts", ".storybook/x.ts", "a/...b.ts", "@scope/a.ts", "a b/c.ts"])(
  "%s is a module path",
  (path) => expect(modulePathRefusal(path)).toBeNull(),
);
