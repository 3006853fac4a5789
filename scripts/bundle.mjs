/**
 * Part of `npm run build`: writes the command line into two files, as loading two hundred takes longer than most
 * runs, and the licences of what came into them. The modules stay beside these, for programs and for jscodeshift.
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

for (const name of readdirSync(join(ROOT, "dist")))
  if (name.includes(".cache")) rmSync(join(ROOT, "dist", name));

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: { "ssot-codemod": "scripts/cli.ts", commands: "scripts/commands.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // What brings WebAssembly finds it beside itself. The commands are a file of their own.
  external: ["./commands", "web-tree-sitter", "tree-sitter-python", "@astral-sh/ruff-wasm-nodejs"],
  legalComments: "none",
  // Half of the text is white space, and all of it is read at each start. Stacks still tell a function and a line.
  minifyWhitespace: true,
  lineLimit: 200,
  logLevel: "warning",
  metafile: true,
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
);
writeFileSync(join(ROOT, "dist/ssot-codemod.LICENSES"), [...packages].sort().map(licenceOf).join("\n"));

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const path = file && join(ROOT, folder, file);
  const text = path && existsSync(path) ? readFileSync(path, "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}
