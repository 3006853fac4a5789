/** Lists files by walking the folders, for where git cannot say; honours every .gitignore on its way. */

import type { Dirent } from "node:fs";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import type { Ignore } from "ignore";
import { emptyListing, type Listing, nameFailure } from "./listing";
import type { RepoPath } from "./paths";
import { readFailure } from "./read";

/** Never enters `node_modules` and `.git`, never follows a link to a folder. */
export function listByWalking(root: string): Listing {
  const listing = emptyListing();
  visit({ root, folder: "", rules: null, listing });
  return listing;
}

interface Visit {
  readonly root: string;
  /** The repository path of the folder with a final slash; empty for the root. */
  readonly folder: string;
  /** The rules of all .gitignore files from the root to the parent of the folder. */
  readonly rules: Ignore | null;
  readonly listing: Listing;
}

function visit({ root, folder, rules: outer, listing }: Visit): void {
  const entries = readFolder(root, folder, listing);
  const hasRules = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
  const rules = hasRules ? withRules(outer, root, folder, listing) : outer;
  for (const entry of entries) {
    const path = folder + entry.name;
    const isFolder = entry.isDirectory();
    if (isFolder && (entry.name === "node_modules" || entry.name === ".git")) continue;
    if (rules?.ignores(isFolder ? `${path}/` : path)) continue;
    if (isMisnamed(root, path)) listing.failures.push(nameFailure(path));
    else if (isFolder) visit({ root, folder: `${path}/`, rules, listing });
    else if (entry.isSymbolicLink()) listing.links.push(path);
    else if (entry.isFile()) listing.files.push(path);
  }
}

function readFolder(root: string, folder: string, listing: Listing): readonly Dirent[] {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    listing.failures.push(readFailure(folder.slice(0, -1) || ".", error));
    return [];
  }
}

/** Node decodes names leniently, so a name that is not UTF-8 leads to nothing. */
function isMisnamed(root: string, path: RepoPath): boolean {
  return path.includes("\uFFFD") && !lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
}

/**
 * The outer rules followed by those of the folder's .gitignore, rewritten to apply from the root: one
 * list in which the last match decides is what gitignore(5) describes, across files too.
 */
function withRules(outer: Ignore | null, root: string, folder: string, listing: Listing): Ignore | null {
  // Loaded here because a repository in git needs none of it.
  const ignore = require("ignore") as typeof import("ignore");
  const path = `${folder}.gitignore`;
  let text: string;
  try {
    text = readFileSync(`${root}/${path}`, "utf8");
  } catch (error) {
    listing.failures.push(readFailure(path, error));
    return outer;
  }
  const rules = ignore({ ignorecase: false });
  if (outer) rules.add(outer);
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return rules.add(lines.map((line) => fromRoot(line, folder)));
}

/** gitignore(5): a pattern with a slash before its end is bound to its folder, any other matches below. */
function fromRoot(line: string, folder: string): string {
  if (folder === "" || line.startsWith("#")) return line;
  const [, negation = "", pattern = ""] = /^(!?)(.*)$/.exec(line) ?? [];
  if (/^\/?\s*$/.test(pattern)) return "";
  const bound = pattern.trimEnd().slice(0, -1).includes("/");
  const prefix = `/${folder.replace(/[\\*?[\]!# ]/g, "\\$&")}${bound ? "" : "**/"}`;
  return negation + prefix + pattern.replace(/^\//, "");
}
