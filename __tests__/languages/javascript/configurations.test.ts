import { isConfiguration } from "../../../src/languages/javascript/sites/settings";

test.each([
  "vite.config.ts",
  "packages/app/vite.config.prod.ts",
  "vite-legacy.config.mts",
  "vitest.config.mts",
  "vitest.workspace.ts",
  "vitest.setup.ts",
  "jest.config.js",
  "jest-e2e.config.ts",
  "jest-setup.js",
  "jest.setup.integration.ts",
  "test/jestSetup.ts",
  "jest.preset.js",
  "webpack.prod.js",
  "webpack.mix.js",
  "build/webpack.dev.conf.js",
  "config/webpack-prod-config.js",
  "rollup.config.mjs",
  "rollup.npm.config.mjs",
  "babel.config.cjs",
  ".babelrc.js",
  "scripts/esbuild.mjs",
  "tsup.config.ts",
  "next.config.mjs",
  "packages/ui/.storybook/main.ts",
  "src/vite.config.ts",
  "src/jest-e2e.config.ts",
])("%s is a configuration", (path) => {
  expect(isConfiguration(path)).toBe(true);
});

test.each([
  "packages/integrations/mdx/src/vite-plugin-mdx-postprocess.ts",
  "packages/astro/src/core/build/vite-build-config.ts",
  "src/webpack.ts",
  "lib/babel.js",
  "src/jest.matchers.ts",
  "tools/vite-plugin-pages.ts",
  "babelHelpers.ts",
  "vitesse.config.ts",
  "vite-env.d.ts",
  "vite.config.test.ts",
  "next.ts",
  "src/next.config.test.ts",
  "main.ts",
  "app.config.ts",
  "webpack.config.json",
])("%s is none", (path) => {
  expect(isConfiguration(path)).toBe(false);
});
