/** The ways in which one module of a generated repository can name another. */

import { posix } from "node:path";
import type { Dice } from "./dice";
import type { Module } from "./model";

export interface Layout {
  /** The folders below `packages/`, with what their `package.json` lets others import. */
  readonly packages: readonly { readonly folder: string; readonly opens: "index" | "all" }[];
}

/** `paths` of the `tsconfig.json` at the root. */
export const PATHS = {
  "@core/*": ["./packages/core/src/*"],
  "~/*": ["./packages/*"],
} as const;

/** A specifier by which `from` can load `to`. */
export function specifierOf(from: Module, to: Module, layout: Layout, dice: Dice): string {
  const ways = [relative(from, to, dice), relative(from, to, dice), ...named(from, to, layout)];
  return dice.pick(ways);
}

function relative(from: Module, to: Module, dice: Dice): string {
  const path = posix.relative(posix.dirname(from.path), withoutExtension(to.path));
  const dotted = path.startsWith(".") ? path : `./${path}`;
  if (dotted.endsWith("/index") && dice.chance(60)) return dotted.slice(0, -"/index".length);
  return dice.chance(15) ? `${dotted}.js${to.path.endsWith("x") ? "x" : ""}` : dotted;
}

function named(from: Module, to: Module, { packages }: Layout): readonly string[] {
  const [, folder = "", , ...rest] = to.path.split("/");
  const inside = withoutExtension(rest.join("/"));
  const ways = [`~/${folder}/src/${inside}`];
  if (folder === "core") ways.push(`@core/${inside}`);
  const own = packages.find((one) => one.folder === folder);
  if (own && !from.path.startsWith(`packages/${folder}/`)) {
    if (inside === "index") ways.push(`@acme/${folder}`, `@acme/${folder}`);
    // The pattern of `exports` leads to these files only.
    else if (own.opens === "all" && to.path.endsWith(".ts")) ways.push(`@acme/${folder}/${inside}`);
  }
  return ways;
}

function withoutExtension(path: string): string {
  return path.replace(/(\.d)?\.[cm]?[jt]sx?$/, "");
}

/** The `package.json` of a package. A pattern of `exports` leads to TypeScript files only. */
export function packageManifest({ folder, opens }: Layout["packages"][number]): string {
  const entry =
    opens === "all" ? { exports: { ".": "./src/index.ts", "./*": "./src/*.ts" } } : { main: "src/index.ts" };
  return `${JSON.stringify({ name: `@acme/${folder}`, version: "1.0.0", private: true, ...entry })}\n`;
}
