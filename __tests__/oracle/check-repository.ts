/** Runs the engine and the compiler over one repository, and says where they disagree. */

import type { LoadedManifest, Plan } from "../../src/index";
import { planned } from "../plan-of";
import { type Difference, differences } from "./compare";
import { type CompilerRequest, openCompiler } from "./compiler";
import type { Generated } from "./generate/repository";
import { PATHS } from "./generate/specifiers";
import type { Legacy } from "./origins";
import { findReferences, type Reference } from "./references";

export interface Checked {
  readonly plan: Plan;
  readonly differences: readonly Difference[];
  readonly references: readonly Reference[];
}

/** Checks the repository at `root`, a native path, whose texts the compiler reads from `request`. */
export async function checkRepository(
  root: string,
  config: string | undefined,
  request: CompilerRequest,
): Promise<Checked> {
  const { plan, loaded } = await planned(root, { config });
  const compiler = openCompiler(request);
  const { references, isMade } = findReferences(compiler, legacyOf(loaded));
  const sites = plan.files.flatMap((file) => file.sites);
  // What is made of a legacy export and kept in a variable is a site where the manifest goes on from there.
  const different = differences(sites, references, ({ file, span }) => isMade(file, span.start));
  compiler.service.dispose();
  return { plan, differences: different, references };
}

/** The legacy modules, each with the exports at which an expression of the manifest begins. */
export function legacyOf({ manifest }: LoadedManifest): readonly Legacy[] {
  return manifest.legacy.map(({ module, replace = {} }) => {
    const begins = Object.keys(replace).map((text) => /^(?:await )?(?:new )?([\w$]+)\(/.exec(text)?.[1]);
    return { module, followed: new Set(begins.filter((name) => name !== undefined)) };
  });
}

/** What the compiler needs of a generated repository. */
export function requestFor({ texts, packages }: Generated): CompilerRequest {
  const paths = Object.fromEntries(Object.entries(PATHS).map(([from, to]) => [from, [...to]]));
  return { texts, packages, options: { paths } };
}
