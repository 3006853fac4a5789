/** Reads the configurations of test runners and bundlers, as far as they name modules by path. */

import type { RepoPath } from "../../../workspace/paths";
import { lastPart } from "../../../workspace/repo-path";
import { withoutExtension } from "../mocks/mock-files";
import type { FileContext } from "../values/ways";

/**
 * True for files such as `jest.config.ts`, `webpack.prod.js` and `.storybook/main.ts`. Among the sources of a package
 * many a name begins like that (`src/vite-plugin.ts`, `src/babel.ts`); there it has to say that it is one.
 */
export function isConfiguration(path: RepoPath): boolean {
  // All paths of a repository are asked for.
  const start = path.lastIndexOf("/") + 1;
  if (path[start] !== "." && !STARTS.has(path.slice(start, start + LEAST).toLowerCase())) return false;
  const found = /^(.+)\.[cm]?[jt]s$/.exec(lastPart(path));
  if (!found?.[1]) return false;
  const [first = "", ...behindDots] = found[1].split(".");
  if (["test", "spec", "d"].includes(behindDots.at(-1) ?? "")) return false;
  if (first === "") return behindDots[0] === "babelrc";
  if (first === "main") return /(?:^|\/)\.storybook\/[^/]+$/.test(path);
  const [tool = "", ...words] = first.split(/-|(?=[A-Z])/).map((word) => word.toLowerCase());
  if (OTHER_TOOLS.has(tool)) return words.length === 0 && behindDots.includes("config");
  if (!TOOLS.has(tool)) return false;
  if (behindDots.some((word) => WORDS.has(word))) return true;
  if (/(?:^|\/)(?:src|lib)\//.test(path)) return false;
  return words.length === 0 || behindDots.length > 0 || words.some((word) => WORDS.has(word));
}

const TOOLS = new Set(["jest", "vitest", "vite", "babel", "webpack", "rollup", "esbuild", "tsup"]);

/** They are configured as well, in files of one name. */
const OTHER_TOOLS = new Set([
  "astro",
  "craco",
  "cypress",
  "metro",
  "next",
  "nuxt",
  "playwright",
  "rolldown",
  "rsbuild",
  "rspack",
  "svelte",
  "tsdown",
  "vue",
]);

const LEAST = 3;
const STARTS = new Set([...TOOLS, ...OTHER_TOOLS, "main"].map((name) => name.slice(0, LEAST)));

/** What is behind the name of a tool: `vitest.config`, `jest-setup`, `webpack.dev`. */
const WORDS = new Set([
  ...["config", "conf", "setup", "preset", "projects", "workspace"],
  ...["base", "common", "shared", "dev", "development", "prod", "production"],
]);

/** True for settings whose values are modules, so that a folder stands for its module. */
export function namesModules(settings: readonly string[]): boolean {
  return settings.some((name) => OF_MODULES.has(name));
}

const OF_MODULES = new Set([
  ...["alias", "entry", "entryPoints", "input", "moduleNameMapper", "resolver", "transform"],
  ...["globalSetup", "globalTeardown", "setupFiles", "setupFilesAfterEnv", "testEnvironment"],
]);

/** What a setting needs to know of the repository. */
type Around = Pick<FileContext, "resolve" | "book"> & { readonly module: { readonly path: RepoPath } };

/**
 * The legacy module that a string of a configuration names: by a path (`<rootDir>/src/legacy.ts`,
 * `./src/legacy`), by a specifier, or by a pattern for specifiers (`^.+/src/legacy$`).
 */
export function namedBySetting(text: string, context: Around): RepoPath | null {
  const { book, module } = context;
  const folder = module.path.slice(0, module.path.lastIndexOf("/") + 1);
  const path = text.replace(/^<rootDir>\//, "").replace(/^(?:\.\/)+/, "");
  for (const legacy of book.legacy.keys()) {
    const named = [legacy, withoutExtension(legacy), withoutExtension(legacy).replace(/\/index$/, "")];
    if (named.some((name) => name === `${folder}${path}` || name === path)) return legacy;
    // A pattern: what is left without its signs is the end of the path.
    const end = text
      .replace(/^\^/, "")
      .replace(/\$$/, "")
      .replace(/\\(?=[./-])/g, "")
      .replace(/^.*[*+?)]\/?/, "")
      .replace(/^(?:\.\.?\/)+/, "");
    if (end.includes("/") && named.some((name) => name === end || name.endsWith(`/${end}`))) return legacy;
  }
  const resolved = context.resolve(text.replace(/^\^|\$$/g, "")) ?? context.resolve(`./${path}`);
  return resolved !== null && book.legacy.has(resolved) ? resolved : null;
}
