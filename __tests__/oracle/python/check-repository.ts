/** Runs the engine over one Python repository, and holds what it says against the resolver's answer. */

import type { Failure, Plan, Site } from "../../../src/index";
import { planned, planOf } from "../../plan-of";
import { folderWith } from "../../workspace/temporary-repository";
import { type Difference, differences, type Reference } from "../compare";
import { CIRCLES } from "./generate/circles";
import type { Generated } from "./generate/repository";
import type { Answer, Places, Question } from "./resolver";

/** A repository that is planned, and whose references are not known yet. */
export interface Planned {
  readonly generated: Generated;
  readonly plan: Plan;
  readonly question: Question;
  /** The plan of the repository that is as this one is after its plan. */
  readonly again: Plan | null;
  readonly folders: readonly string[];
}

/** Plans a repository; `isApplied` also writes the result, and plans that. */
export async function planRepository(generated: Generated, isApplied: boolean): Promise<Planned> {
  const { texts } = generated;
  const root = folderWith(texts);
  const { plan, loaded } = await planned(root);
  const legacy = loaded.manifest.legacy.map(({ module }) => module);
  if (!isApplied)
    return { generated, plan, question: { texts, legacy, after: null }, again: null, folders: [root] };
  const changed = Object.fromEntries(plan.files.map(({ path, after }) => [path, after]));
  const after = { ...texts, ...changed };
  const rootAfter = folderWith(after);
  const again = await planOf(rootAfter);
  // In a circle an import that goes changes which module is run first, and whether that works.
  const isImported = !Object.keys(CIRCLES).some((title) => generated.tally.has(title));
  const question = { texts, legacy, after: { texts: after, root: rootAfter, rootBefore: root, isImported } };
  return { generated, plan, question, again, folders: [root, rootAfter] };
}

export interface Checked {
  readonly differences: readonly Difference[];
  /** What is wrong with the rewritten texts. */
  readonly diagnostics: readonly string[];
}

/** Where the engine and the resolver disagree. */
export function checkPlanned({ plan, again }: Planned, { before, after, broken }: Answer): Checked {
  const known = new Set(before.missing);
  const left = leftIn(plan);
  const diagnostics = [
    ...before.errors.map((text) => `Python refuses ${text}`),
    ...(after?.errors.map((text) => `after the plan, Python refuses ${text}`) ?? []),
    ...(after?.missing
      .filter((text) => !known.has(text))
      .map((text) => `not bound after the plan: ${text}`) ?? []),
    ...broken.map(([file, error]) => `${file} cannot be imported after the plan: ${error}`),
    ...(
      again?.files.filter(
        ({ edits, path }) => edits.length > 0 && !left.has(path) && !isWaiting(path, plan),
      ) ?? []
    ).map(({ path }) => `${path} would be rewritten once more`),
  ];
  return {
    differences: differencesIn(plan, before),
    diagnostics,
  };
}

/** The files that the plan leaves as they were, because a second run would go on there: a failure names them. */
function leftIn({ failures }: Plan): ReadonlySet<string> {
  return new Set(failures.filter(isUnsettled).map(({ file }) => file));
}

/**
 * Sites of every kind are held against references; the resolver sees strings, too. A file that is left has no sites.
 */
function differencesIn(plan: Plan, { references, made }: Places): readonly Difference[] {
  const sites = plan.files.flatMap((file) => file.sites);
  const left = leftIn(plan);
  const judged = references.filter(({ file }) => !left.has(file));
  return differences(sites, oneOfEach(judged, sites), (site) => made.some((one) => isAt(site, one)), NONE);
}

/**
 * Something in the file waits for other files: what it passes on was still used there, or a name came from one of
 * several places, of which some have moved since. So a second run may go on there.
 */
function isWaiting(path: string, { files }: Plan): boolean {
  const sites = files.find((file) => file.path === path)?.sites ?? [];
  return sites.some(({ disposition }) => disposition.kind === "manual" && WAITING.has(disposition.code));
}

const WAITING: ReadonlySet<string> = new Set(["still-used", "reassigned"]);

/** The file is left as it was, as its rewrite would make further ones possible. */
export function isUnsettled({ code }: Failure): boolean {
  return code === "second-pass-not-empty";
}

const NONE: ReadonlySet<never> = new Set();

/** A name that may hold several exports is one place: a site that is any of them stands for all. */
function oneOfEach(references: readonly Reference[], sites: readonly Site[]): readonly Reference[] {
  const placeOf = ({ file, offset }: Reference) => `${file}:${offset}`;
  const bySite = new Map(sites.map((site) => [`${site.file}:${site.span.start}`, site]));
  const settled = new Set(
    references.filter((one) => {
      const site = bySite.get(placeOf(one));
      return site !== undefined && isAt(site, one);
    }),
  );
  const places = new Set([...settled].map(placeOf));
  return references.filter((one) => settled.has(one) || !places.has(placeOf(one)));
}

function isAt(site: Site, { file, offset, module, export: name }: Reference): boolean {
  return site.file === file && site.span.start === offset && site.module === module && site.export === name;
}
