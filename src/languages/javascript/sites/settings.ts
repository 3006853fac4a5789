/** Reads the configurations of test runners and bundlers, as far as they name modules by path. */

import type { RepoPath } from "../../../workspace/paths";
import { lastPart } from "../../../workspace/repo-path";
import { withoutExtension } from "../mocks/mock-files";
import type { FileContext } from "../values/ways";

/** True for files such as `jest.config.ts`, `vitest.workspace.js` and `babel.config.cjs`. */
export function isConfiguration(path: RepoPath): boolean {
  const name = lastPart(path);
  return CONFIGURATION.test(name) && !/\.(?:test|spec)\.[cm]?[jt]s$/.test(name);
}

const CONFIGURATION = /^(?:jest|vitest|vite|babel|webpack|rollup|esbuild|tsup)[\w.-]*\.[cm]?[jt]s$/;

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
