/** The example against the compiler's own find-references. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { openWorkspace } from "../../src/index";
import { checkRepository } from "./check-repository";

const ROOT = join(__dirname, "../../examples/chat");
const CONFIG = join(__dirname, "../../migrations/unified-websocket-manager.yaml");

test("in the example every reference that the compiler finds is a site, and every site is a reference", async () => {
  const { files } = await openWorkspace({
    cwd: ROOT,
    anchor: "packages/websocket-core/src/unified-manager.ts",
  });
  const texts = Object.fromEntries(
    files
      .filter((path) => /\.[cm]?[jt]s$|package\.json$/.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path), "utf8")]),
  );
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { paths } = config.compilerOptions;
  const request = {
    texts,
    packages: new Map<string, string>(),
    options: { paths: { ...BASE_PATHS, ...paths } },
  };
  const checked = await checkRepository(ROOT, CONFIG, request);
  expect(checked.differences).toEqual([]);
  expect(checked.references.length).toBeGreaterThan(50);
  expect(checked.plan.failures).toEqual([]);
});

/** Those of `tsconfig.base.json`, which the packages extend. */
const BASE_PATHS = { "@core/*": ["./packages/websocket-core/src/*"] };
