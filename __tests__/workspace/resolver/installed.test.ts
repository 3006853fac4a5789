import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

const dependingOn = (range: string) => ({ name: "demo", dependencies: { kit: range } });

/** The answer in `examples/demo`, with what that folder has. */
function lockfile(range: string, files: readonly string[], specifier = "kit/sub"): string | null {
  const { installedBy } = resolverFor({
    files: ["kit/index.ts", "examples/demo/src/a.ts", "pnpm-lock.yaml", ...files],
    json: {
      "package.json": { name: "root", private: true },
      "kit/package.json": { name: "kit", version: "2.0.0" },
      "examples/demo/package.json": dependingOn(range),
    },
  });
  return installedBy("examples/demo/src/a.ts", specifier);
}

test.each(["^1.0.0", "latest", "*", "npm:kit@2"])(
  "with a lockfile of its own, %s is a package of the registry",
  (range) => {
    expect(lockfile(range, ["examples/demo/yarn.lock"])).toBe("examples/demo/yarn.lock");
    expect(lockfile(range, ["examples/package-lock.json"])).toBe("examples/package-lock.json");
  },
);

test.each(["workspace:*", "file:../../kit", "link:../../kit", "github:acme/kit", "../../kit"])(
  "%s is no version",
  (range) => expect(lockfile(range, ["examples/demo/yarn.lock"])).toBeNull(),
);

test("the lockfile of the repository, one beside and another package tell nothing", () => {
  expect(lockfile("^1.0.0", [])).toBeNull();
  expect(lockfile("^1.0.0", ["examples/other/yarn.lock"])).toBeNull();
  expect(lockfile("^1.0.0", ["examples/demo/src/yarn.lock"])).toBeNull();
  expect(lockfile("^1.0.0", ["examples/demo/yarn.lock"], "other")).toBeNull();
  expect(lockfile("^1.0.0", ["examples/demo/yarn.lock"], "./kit")).toBeNull();
});
