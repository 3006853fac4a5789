/**
 * Part of `npm run build`: puts the grammar of Python, and its licence, beside the code that loads it. The
 * npm package that ships it would compile native code on installation, so users do not depend on it.
 */

import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const from = dirname(require.resolve("tree-sitter-python/package.json"));
const to = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
copyFileSync(join(from, "tree-sitter-python.wasm"), join(to, "tree-sitter-python.wasm"));
copyFileSync(join(from, "LICENSE"), join(to, "tree-sitter-python.LICENSE"));
