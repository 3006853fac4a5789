import { posix } from "node:path";
import fc from "fast-check";
import type { RepoPath } from "../../../src/workspace/paths";
import { isWithin } from "../../../src/workspace/repo-path";
import type { Resolver } from "../../../src/workspace/resolver/resolver";
import type { Sought } from "../../../src/workspace/workspace";
import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

/** One seed, so that a run says the same everywhere. Change it, and raise the runs, to look for more. */
const REPEATABLE = { seed: 20_250 };

const PACKAGES = ["packages/a", "packages/b"];
const FOLDERS = ["", "src", "src/x", "src/index", "lib", "src/y/main"];
const NAMES = ["index", "main", "x", "y", "use-x", "x.esm", "dist"];
const EXTENSIONS = [".ts", ".tsx", ".js", ".mts", ".cjs", ".d.ts", ".json", ".vue"];

const join = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("/");

const file = fc
  .tuple(
    fc.constantFrom("", ...PACKAGES),
    fc.constantFrom(...FOLDERS),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...EXTENSIONS),
  )
  .map(([dir, folder, name, extension]) => join(dir, folder, name + extension));

const TARGETS = [
  "./src/*",
  "./src/*.ts",
  "./src/*/index.ts",
  "./src/*/main.ts",
  "./src/use-*.ts",
  "./dist/*.js",
  "./dist/esm/*/main.js",
  "./*",
];
const EXACT = [
  "./src/index.ts",
  "./dist/index.js",
  "./src/x.ts",
  "./lib/main.js",
  "./dist/own.es.js",
  "./src",
];
const KEYS = [".", "./x", "./*", "./deep/*", "./*.js", "./u-*"];

const target = (key: string) => fc.constantFrom(...(key.includes("*") ? TARGETS : EXACT));
const map = (keys: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((key) => [
            key,
            fc.oneof(target(key), fc.record({ types: target(key), default: target(key) }), fc.constant(null)),
          ]),
        ),
      ),
    );

const manifest = (name: string) =>
  fc.record(
    {
      name: fc.constant(name),
      exports: map(KEYS),
      imports: map(["#x", "#*", "#deep/*", "#u-*"]),
      main: fc.constantFrom("dist/index.js", "lib/main", "./src/x", "./dist", "."),
      types: fc.constantFrom("dist/index.d.ts", "src/index.d.ts"),
    },
    { requiredKeys: ["name"] },
  );

const paths = fc
  .uniqueArray(fc.constantFrom("@/*", "@*", "~x", "*", "@acme/*", "@acme/b/*", "*-u"), { maxLength: 4 })
  .chain((keys) =>
    fc.record(
      Object.fromEntries(
        keys.map((key) => [
          key,
          fc.array(
            fc.constantFrom(
              ...(key.includes("*")
                ? [
                    "./src/*",
                    "./packages/*",
                    "./packages/*/src",
                    "./packages/*/dist",
                    "./src/*/main",
                    "./src/use-*",
                  ]
                : ["./src/x.ts", "./packages/a", "./dist"]),
            ),
            { minLength: 1, maxLength: 2 },
          ),
        ]),
      ),
    ),
  );
const tsconfig = fc.record({
  compilerOptions: fc.record(
    {
      paths,
      baseUrl: fc.constantFrom(".", "src", "packages"),
      outDir: fc.constant("dist"),
      rootDir: fc.constant("src"),
    },
    { requiredKeys: [] },
  ),
});

const specifier = fc
  .tuple(
    fc.constantFrom(
      ...[
        "./",
        "../",
        "../../",
        "../../../",
        "@/",
        "@",
        "~x",
        "#",
        "#deep/",
        "@acme/a",
        "@acme/a/",
        "@acme/b/",
        "@acme/b/deep/",
        "",
      ],
    ),
    fc.array(fc.constantFrom("src", "x", "y", "main", "index", "dist", "esm", "a", "packages", ".", ".."), {
      maxLength: 3,
    }),
    fc.constantFrom("", "", "/", ".js", ".ts", ".json", "?raw", "-u", ".esm.js"),
  )
  .map(([start, parts, end]) => start + parts.join("/") + end);

/** How one can write the path to a file that is there. */
const SPELLINGS: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => path.replace(/(?:\.d)?\.\w+$/, ""),
  (path) => path.replace(/(?:\.d)?\.\w+$/, ".js"),
  (path) => posix.dirname(path),
  (path) => `${posix.dirname(path)}/`,
  (path) => path.replace("src/", "dist/").replace(/\.\w+$/, ".js"),
  (path) => path.replace(/^[./]*(?:packages\/)?/, "@acme/").replace(/\.\w+$/, ""),
  (path) => path.replace(/^(?:\.\.?\/)+/, "@/").replace(/\.\w+$/, ""),
  (path) => `${path}?url`,
  (path) => `${posix.dirname(path)}/index`,
  (path) => `${posix.dirname(path)}/./index.js`,
  (path) => `${posix.dirname(path)}//index`,
  (path) => `${posix.dirname(path).replace("src", "dist")}/index.js`,
  (path) => `${posix.dirname(path)}?url`,
  (path) => `${posix.dirname(path)}/.`,
  (path) => `${posix.dirname(path)}/./`,
  (path) => `${posix.dirname(path)}//`,
  (path) => `${posix.dirname(path).replace("src/", "dist/")}.js`,
];

function pathBetween(from: RepoPath, to: RepoPath): string {
  const path = posix.relative(posix.dirname(`/${from}`), `/${to}`);
  return path.startsWith(".") ? path : `./${path}`;
}

interface World {
  readonly resolver: Resolver;
  readonly files: readonly RepoPath[];
}

const world: fc.Arbitrary<() => World> = fc
  .record({
    files: fc.uniqueArray(file, { minLength: 4, maxLength: 25 }),
    root: fc.option(manifest("@acme/root")),
    a: manifest("@acme/a"),
    b: manifest("@acme/b"),
    config: fc.option(tsconfig),
    inner: fc.option(tsconfig),
  })
  .map(({ files, root, a, b, config, inner }) => () => {
    const json = {
      "packages/a/package.json": a,
      "packages/b/package.json": b,
      ...(root && { "package.json": root }),
      ...(config && { "tsconfig.json": config }),
      ...(inner && { "packages/a/tsconfig.json": inner }),
    };
    return { resolver: resolverFor({ files, json }), files };
  });

const at = (files: readonly RepoPath[], index: number) => files[index % files.length] as RepoPath;

test("every specifier that specifierFor writes resolves to the wanted file", () => {
  let written = 0;
  fc.assert(
    fc.property(
      world,
      fc.array(fc.tuple(fc.nat(), fc.nat(), specifier), { minLength: 30, maxLength: 60 }),
      (open, wishes) => {
        const { resolver, files } = open();
        for (const [i, j, like] of wishes) {
          const [from, to] = [at(files, i), at(files, j)];
          const answer = resolver.specifierFor(from, to, like);
          if (answer === null) continue;
          written += 1;
          expect([answer, resolver.resolve(from, answer)]).toEqual([answer, to]);
        }
      },
    ),
    { ...REPEATABLE, numRuns: 60 },
  );
  expect(written).toBeGreaterThan(500);
});

test("a relative specifier leaves a package only where the other one did", () => {
  const packageOf = (path: string) => PACKAGES.find((dir) => path.startsWith(`${dir}/`)) ?? "";
  fc.assert(
    fc.property(
      world,
      fc.array(fc.tuple(fc.nat(), fc.nat(), specifier), { minLength: 30 }),
      (open, wishes) => {
        const { resolver, files } = open();
        for (const [i, j, like] of wishes) {
          const [from, to] = [at(files, i), at(files, j)];
          const answer = resolver.specifierFor(from, to, like);
          if (!answer?.startsWith(".") || packageOf(from) === packageOf(to)) continue;
          expect(like).toMatch(/^\./);
        }
      },
    ),
    { ...REPEATABLE, numRuns: 40 },
  );
});

test("a specifier that resolves to a file contains, in its quotes, one of the file's mentions", () => {
  let resolved = 0;
  fc.assert(
    fc.property(
      world,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.oneof(specifier, fc.constantFrom(...SPELLINGS))), {
        minLength: 60,
        maxLength: 120,
      }),
      (open, uses) => {
        const { resolver, files } = open();
        for (const [i, j, written] of uses) {
          const from = at(files, i);
          const text = typeof written === "string" ? written : written(pathBetween(from, at(files, j)));
          const to = resolver.resolve(from, text);
          if (to === null) continue;
          resolved += 1;
          for (const quote of ["'", '"', "`"]) {
            const quoted = quote + text + quote;
            const isIn = (sought: readonly Sought[]) =>
              sought
                .filter(({ below }) => !below || below.some((folder) => isWithin(folder, from)))
                .some(({ texts }) => texts.some((mention) => quoted.includes(mention)));
            const { anywhere, inQuotes } = resolver.mentionsOf(to);
            expect([text, to, isIn(anywhere), isIn(inQuotes)]).toEqual([text, to, true, true]);
          }
        }
      },
    ),
    { ...REPEATABLE, numRuns: 90 },
  );
  expect(resolved).toBeGreaterThan(1000);
});
