/** Holds the sites of the engine against the references that another program finds. */

import type { Site, SiteKind } from "../../src/index";

/** A place that refers to a legacy export. */
export interface Reference {
  readonly file: string;
  /** An offset in UTF-16 code units. */
  readonly offset: number;
  readonly module: string;
  readonly export: string;
  /** What told of it. */
  readonly by: ReadonlySet<string>;
}

/** A place at which the two disagree. */
export interface Difference {
  /** `missed`: the other one knows a reference that is no site; `unknown`: a site that is no reference. */
  readonly what: "missed" | "unknown";
  readonly file: string;
  /** An offset in UTF-16 code units. */
  readonly offset: number;
  readonly detail: string;
}

/** Kinds that stand in strings that only a test runner or a person reads. */
export const BEYOND_COMPILER: ReadonlySet<SiteKind> = new Set(["module-mock", "mock-key", "string-path"]);

/** Every reference that is no site, and every site that is no reference, but for those of kinds that are `unseen`. */
export function differences(
  sites: readonly Site[],
  references: readonly Reference[],
  isBeyond: (site: Site) => boolean,
  unseen: ReadonlySet<SiteKind> = BEYOND_COMPILER,
): readonly Difference[] {
  const siteKeys = new Set(sites.map((site) => keyOf(site.file, site.span.start, site)));
  const referenceKeys = new Set(references.map((one) => keyOf(one.file, one.offset, one)));
  const missed = references
    .filter((one) => !siteKeys.has(keyOf(one.file, one.offset, one)))
    .map((one): Difference => {
      const detail = `${one.module} ${one.export}, told by ${[...one.by].join(" and ")}`;
      return { what: "missed", file: one.file, offset: one.offset, detail };
    });
  const unknown = sites
    .filter(({ kind }) => !unseen.has(kind))
    .filter((site) => !referenceKeys.has(keyOf(site.file, site.span.start, site)) && !isBeyond(site))
    .map((site): Difference => {
      const detail = `${site.kind} ${site.module} ${site.export}`;
      return { what: "unknown", file: site.file, offset: site.span.start, detail };
    });
  return [...missed, ...unknown];
}

function keyOf(
  file: string,
  offset: number,
  one: { readonly module: string; readonly export: string },
): string {
  return `${file}:${offset}:${one.module}:${one.export}`;
}
