/** What a module path in a manifest may look like: a path from the repository root, never a specifier. */

import type { Refusal } from "./schema";

/** For editors: says the same as {@link modulePathRefusal}, in a regular expression. */
export const moduleMeta = {
  pattern: String.raw`^(?![/~]|[A-Za-z][A-Za-z0-9+.-]*:)(?!(?:.*/)?\.{0,2}(?:/|$))[^\\]+$`,
  examples: ["packages/core/src/manager.ts"],
};

/** Says why a text is no module path and what to write in its place; null when it is one. */
export function modulePathRefusal(path: string): Refusal | null {
  const slashed = path.replaceAll("\\", "/");
  const parts = slashed.split("/");
  const clean = parts.filter((part) => part !== "" && part !== ".").join("/");
  const fromRoot = `write the path from the repository root, for example "${moduleMeta.examples[0]}"`;
  if (path === "") return refusal("must not be empty", fromRoot);
  if (/^([/~]|[a-z][a-z0-9+.-]*:)/i.test(slashed)) return refusal("must not be an absolute path", fromRoot);
  if (parts.includes("..")) return refusal('must not contain ".."', fromRoot);
  if (slashed.endsWith("/"))
    return refusal("names a folder", `name the file, for example "${clean}/index.ts"`);
  if (slashed !== path) return refusal("must not contain a backslash", `write "${clean}"`);
  if (parts[0] === ".") return refusal('must not start with "./"', `write "${clean}"`);
  if (slashed !== clean) return refusal('must not contain an empty or a "." part', `write "${clean}"`);
  return null;
}

function refusal(message: string, fix: string): Refusal {
  return { code: "bad-module-path", message, fix };
}
