/**
 * Resolves JavaScript module specifiers to files of the repository, as TypeScript and Node do, but
 * from the list of its files alone: neither installed packages nor built output are needed.
 */

import type { RepoPath } from "../paths";
import type { Package, Workspace } from "../workspace";
import { createConditions } from "./conditions";
import { createConfigFiles, type ResolverProblem } from "./config-files";
import { createInstalled } from "./installed";
import { createMentions, type Mentions } from "./mentions";
import { createOffered } from "./offered";
import { createReach } from "./reach";
import { createResolving } from "./resolution";
import { createSpecifierStyle } from "./specifier-style";

export type { ResolverProblem } from "./config-files";

export interface ResolverOptions {
  /** The absolute native path of the repository root. */
  readonly root: string;
  readonly files: { has(path: RepoPath): boolean };
  readonly packages: readonly Package[];
  /** Sorted by code units. */
  readonly allFiles: readonly RepoPath[];
}

type Answers = Pick<Workspace, "resolve" | "resolveEach" | "installedBy" | "specifierFor" | "isOffered">;

export interface Resolver extends Answers {
  /** The texts by which other files can mention this one: see {@link createMentions}. */
  mentionsOf(path: RepoPath): Mentions;
  /** The configurations that could not be used, as far as they have been read until now. */
  problems(): readonly ResolverProblem[];
}

/** Reads nothing until it is asked; afterwards every package.json and tsconfig is read once. */
export function createResolver({ root, files, packages, allFiles }: ResolverOptions): Resolver {
  const config = createConfigFiles(root, files);
  const resolving = createResolving(config, packages, allFiles);
  const reach = createReach(resolving);
  return {
    resolve: (from, specifier) => resolving.explain(from, specifier)?.file ?? null,
    resolveEach: createConditions(resolving),
    installedBy: createInstalled(resolving.manifests, files),
    specifierFor: createSpecifierStyle(resolving, reach, packages),
    isOffered: createOffered(resolving, allFiles),
    mentionsOf: createMentions(resolving, reach),
    problems: () => config.problems(),
  };
}
