/**
 * `npm run test:pack`: packs the tool, installs the tarball into an empty project, and uses it there
 * as its users do. The first run downloads what npm has not cached. Exit code 0 means that all held.
 */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const work = realpathSync(mkdtempSync(join(tmpdir(), "ssot-codemod-pack-")));
const project = join(work, "project");

const MANIFEST = `name: pack
target: { module: src/manager.ts, export: Manager }
legacy:
  - module: src/factory.ts
    role: factory
    replace: { createManager(user): Manager.forUser(user) }
`;
const FILES = {
  "package.json": '{ "name": "project", "private": true, "version": "1.0.0" }\n',
  ".gitignore": "node_modules/\n",
  "ssot-codemod.yaml": MANIFEST,
  "src/manager.ts":
    "export class Manager {\n  static forUser(user: string) {\n    return new Manager(user);\n  }\n  constructor(readonly user: string) {}\n}\n",
  "src/factory.ts":
    'import { Manager } from "./manager";\nexport const createManager = (user: string) => new Manager(user);\n',
  "src/user.ts":
    'import { createManager } from "./factory";\n\nexport const manager = createManager("ada");\n',
};
const MIGRATED = 'import { Manager } from "./manager";\n\nexport const manager = Manager.forUser("ada");\n';

const PYTHON_MANIFEST = `name: pack-python
target: { module: app/manager.py, export: Manager }
legacy:
  - module: app/factory.py
    role: factory
    replace: { await create_manager(user): Manager.for_user(user) }
`;
const PYTHON_FILES = {
  "python.yaml": PYTHON_MANIFEST,
  "app/__init__.py": "",
  "app/manager.py": "class Manager:\n    @classmethod\n    def for_user(cls, user):\n        return cls()\n",
  "app/factory.py":
    "from app.manager import Manager\n\n\nasync def create_manager(user):\n    return Manager()\n",
  "app/user.py":
    "from app.factory import create_manager\n\n\nasync def make(user):\n    return await create_manager(user)\n",
};
const PYTHON_MIGRATED =
  "from app.manager import Manager\n\n\nasync def make(user):\n    return Manager.for_user(user)\n";

/** What a packed file may be: code that runs, its declarations, the grammar, licences, and documents. */
const PACKED = [
  /^dist\/(?:scripts|src|transforms)\/.*\.js$/,
  /^dist\/(?:src|transforms)\/.*\.d\.ts$/,
  /^dist\/(?:ssot-codemod|commands)\.js$/,
  /^dist\/ssot-codemod\.LICENSES$/,
  /^dist\/tree-sitter-python\.(?:wasm|LICENSE)$/,
  /^migrations\/[\w-]+\.yaml$/,
  /^(?:README|MIGRATION|ARCHITECTURE)\.md$/,
  /^(?:LICENSE|package\.json|manifest\.schema\.json)$/,
];
const NEEDED = [
  "README.md",
  "MIGRATION.md",
  "ARCHITECTURE.md",
  "LICENSE",
  "manifest.schema.json",
  "dist/scripts/start.js",
  "dist/commands.js",
  "dist/ssot-codemod.js",
  "dist/ssot-codemod.LICENSES",
  "dist/tree-sitter-python.wasm",
  "dist/src/index.d.ts",
  "migrations/unified-websocket-manager.yaml",
  "migrations/unified-websocket-manager-python.yaml",
];

/** A consumer of the declarations, compiled strictly and without skipLibCheck. */
const CONSUMER = `import {
  type Disposition,
  loadManifest,
  makePlan,
  openWorkspace,
  type Plan,
  REASONS,
  unifiedDiff,
  writePlan,
} from "ssot-codemod";
import factoryCalls, { parser } from "ssot-codemod/transforms/factory-calls";

export async function migrate(cwd: string): Promise<Plan | string> {
  const loaded = await loadManifest({ cwd });
  if (!loaded.ok) return loaded.problems.map(({ message, fix }) => message + fix).join();
  const { manifest } = loaded;
  const workspace = await openWorkspace({ cwd, anchor: manifest.manifest.target.module });
  const selection = { paths: [], packages: [], transforms: ["factory-calls" as const], cwd };
  const made = await makePlan({ loaded: manifest, workspace, selection });
  if (!made.ok) return "problems" in made ? made.problems.join() : made.message;
  const diffs: string[] = made.plan.files.map(unifiedDiff);
  const result = await writePlan(made.plan, { allowDirty: false });
  return result.ok ? made.plan : diffs.join("") + result.fix;
}

export const reasonOf = (disposition: Disposition): string | null =>
  disposition.kind === "manual" ? REASONS[disposition.code] : null;
export const transform: (
  file: { path: string; source: string },
  api: { report(message: string): void },
  options: Record<string, unknown>,
) => Promise<string | undefined> = factoryCalls;
export const dialect: string = parser;
`;

const STRICT = {
  target: "es2023",
  lib: ["es2023"],
  // Whoever calls the tool from a program has the types of Node; zod's declarations need its URL.
  typeRoots: [join(ROOT, "node_modules/@types")],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The same package from an ES module and from CommonJS. */
const RUNTIME = `import * as tool from "ssot-codemod";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = ["loadManifest", "makePlan", "openWorkspace", "unifiedDiff", "writePlan"];
for (const api of [tool, require("ssot-codemod")]) {
  for (const name of names) if (typeof api[name] !== "function") throw new Error(name + " is missing");
}
require("ssot-codemod/transforms/mock-imports");
require("ssot-codemod/manifest.schema.json");
require.resolve("ssot-codemod/migrations/unified-websocket-manager.yaml");
`;

try {
  const tarball = pack();
  install(tarball);
  useCommandLine();
  usePython();
  useReadOnly();
  useJscodeshift();
  useDeclarations();
  useModules();
  console.log("The packed tool installs, runs, and compiles in an empty project.");
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pack() {
  const { stdout } = run(0, "npm", ["pack", "--json", "--pack-destination", work], ROOT);
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf("[")));
  const paths = files.map(({ path }) => path);
  const stray = paths.filter((path) => !PACKED.some((packed) => packed.test(path)));
  assert.deepEqual(stray, [], "only what users need is packed");
  for (const path of NEEDED) assert.ok(paths.includes(path), `${path} is packed`);
  return join(work, filename);
}

function install(tarball) {
  for (const [path, text] of Object.entries({ ...FILES, ...PYTHON_FILES })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  run(0, "npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball]);
  run(0, "git", ["init", "--quiet"]);
  commit();
}

function useCommandLine() {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  assert.equal(tool(0, "--version").stdout, `${version}\n`);
  tool(1, "check");
  const { stdout } = tool(0, "run", "--quiet");
  assert.match(stdout, /^diff --git a\/src\/user\.ts b\/src\/user\.ts$/m);
  tool(0, "run", "--write");
  assert.equal(readFileSync(join(project, "src/user.ts"), "utf8"), MIGRATED);
  tool(0, "check");
  const { stderr } = tool(2, "check", "--config", "unified-websocket-manager");
  assert.match(stderr, /target\.module/, "the shipped manifest is found, and is for another repository");
}

/** The grammar and the linter come with the package; no Python is needed. */
function usePython() {
  tool(1, "check", "--config", "python.yaml");
  tool(0, "run", "--write", "--verify", "lint", "--config", "python.yaml");
  assert.equal(readFileSync(join(project, "app/user.py"), "utf8"), PYTHON_MIGRATED);
  tool(0, "check", "--config", "python.yaml");
}

/** A start leaves compiled code beside the bundle; where that cannot be written, it goes without. */
function useReadOnly() {
  const dist = join(project, "node_modules/ssot-codemod/dist");
  const caches = () => readdirSync(dist).filter((name) => name.includes(".cache"));
  const left = caches();
  assert.ok(left.length > 0, "a start leaves a cache");
  // Root writes to any folder, though not over a folder that is not empty.
  for (const name of left) {
    rmSync(join(dist, name));
    mkdirSync(join(dist, name, "taken"), { recursive: true });
  }
  chmodSync(dist, 0o555);
  try {
    tool(0, "check");
    tool(0, "check", "--config", "python.yaml");
    assert.deepEqual(caches(), left, "nothing is left beside the bundle");
  } finally {
    chmodSync(dist, 0o755);
  }
  for (const name of left) rmSync(join(dist, name), { recursive: true });
}

function useJscodeshift() {
  writeFileSync(join(project, "src/user.ts"), FILES["src/user.ts"]);
  const transform = "node_modules/ssot-codemod/dist/transforms/factory-calls.js";
  run(0, "npx", [
    "--no-install",
    "jscodeshift",
    "-t",
    transform,
    "--extensions=ts",
    "--fail-on-error",
    "src",
  ]);
  assert.equal(readFileSync(join(project, "src/user.ts"), "utf8"), MIGRATED);
}

/** TypeScript is not a dependency of the tool, so the project borrows the one of this repository. */
function useDeclarations() {
  writeFileSync(join(project, "consumer.ts"), CONSUMER);
  const resolutions = [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ];
  for (const [module, moduleResolution] of resolutions) {
    const compilerOptions = { ...STRICT, module, moduleResolution };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["consumer.ts"] }),
    );
    run(0, process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")]);
  }
}

function useModules() {
  writeFileSync(join(project, "runtime.mjs"), RUNTIME);
  run(0, process.execPath, ["runtime.mjs"]);
}

function tool(expected, ...args) {
  return run(expected, "npx", ["--no-install", "ssot-codemod", ...args]);
}

function commit() {
  const person = ["-c", "user.name=Pack", "-c", "user.email=pack@localhost", "-c", "commit.gpgSign=false"];
  run(0, "git", ["add", "--all"]);
  run(0, "git", [...person, "commit", "--quiet", "--no-verify", "--message", "start"]);
}

function run(expected, command, args, cwd = project) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|GIT_|NODE_OPTIONS$|FORCE_COLOR$)/i.test(name)),
  );
  const shell = process.platform === "win32" && /^np[mx]$/.test(command);
  const result = spawnSync(command, args, { cwd, env, encoding: "utf8", shell, maxBuffer: 2 ** 28 });
  const told = `$ ${command} ${args.join(" ")}\n${result.stdout}${result.stderr}`;
  assert.equal(result.status, expected, result.error ? `${told}${result.error.message}` : told);
  console.log(`$ ${command} ${args.join(" ")}  (exit code ${result.status})`);
  return result;
}
