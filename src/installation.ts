/** Where this package lies, and the files that it brings along; the same from its sources, its build and its bundle. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

let root: string | undefined;

/** The native folder of this package. */
export function packageRoot(): string {
  root ??= ownFolder(__dirname);
  return root;
}

/** The version of this package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
}

/** The native path of a built module, for a process or thread of its own: `verify/overlay`. */
export function builtModule(name: string): string {
  return join(packageRoot(), `dist/src/${name}.js`);
}

function ownFolder(from: string): string {
  let folder = from;
  while (!isOwnPackageFile(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("ssot-codemod's own package.json is not above its code");
    folder = parent;
  }
  return folder;
}

function isOwnPackageFile(path: string): boolean {
  return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).name === "ssot-codemod";
}
