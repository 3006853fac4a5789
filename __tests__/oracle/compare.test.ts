/** The check can fail: whatever is taken from the engine's sites, or changed in them, is told. */

import { rmSync } from "node:fs";
import { SITE_KINDS, type Site, type SiteKind } from "../../src/index";
import { folderWith } from "../workspace/temporary-repository";
import { checkRepository, requestFor } from "./check-repository";
import { BEYOND_COMPILER, differences } from "./compare";
import { newDiagnostics } from "./diagnostics";
import { generate, parametersOf } from "./generate/repository";
import type { Reference } from "./references";

const generated = generate(parametersOf(1));
const request = requestFor(generated);
let sites: readonly Site[];
let references: readonly Reference[];

beforeAll(async () => {
  const root = folderWith(generated.texts);
  const checked = await checkRepository(root, undefined, request);
  rmSync(root, { recursive: true, force: true });
  sites = checked.plan.files.flatMap((file) => file.sites);
  references = checked.references;
});

const SEEN = SITE_KINDS.filter((kind) => !BEYOND_COMPILER.has(kind));

test.each(SEEN)("a site of the kind %s that is left out is missed", (kind: SiteKind) => {
  const [first, ...rest] = sites.filter((site) => site.kind === kind && isReference(site));
  expect(first).toBeDefined();
  const others = sites.filter((site) => site.kind !== kind);
  const found = differences([...others, ...rest], references, () => true);
  expect(found.map(({ what, offset }) => ({ what, offset }))).toContainEqual({
    what: "missed",
    offset: first?.span.start,
  });
});

test("a site at another place is missed at the one and unknown at the other", () => {
  const site = sites.find((one) => isReference(one)) as Site;
  const moved = { ...site, span: { start: site.span.start + 1, end: site.span.end } };
  const found = differences([...sites.filter((one) => one !== site), moved], references, () => false);
  const here = found.filter(({ file }) => file === site.file).map(({ what }) => what);
  expect(here).toEqual(expect.arrayContaining(["missed", "unknown"]));
});

test("a site that is said to be another export is missed and unknown", () => {
  const site = sites.find((one) => isReference(one)) as Site;
  const found = differences(
    [...sites.filter((one) => one !== site), { ...site, export: "another" }],
    references,
    () => false,
  );
  const here = found.filter(({ offset }) => offset === site.span.start).map(({ what }) => what);
  expect(here).toEqual(expect.arrayContaining(["missed", "unknown"]));
});

function isReference({ file, span, export: name }: Site): boolean {
  return references.some((one) => one.file === file && one.offset === span.start && one.export === name);
}

test("a text that misses a name, or imports what is not there, brings in a diagnostic", () => {
  const path = "packages/core/src/index.ts";
  const before = generated.texts[path] ?? "";
  const broken = (after: string) => {
    const edits = [{ span: { start: 0, end: 0 }, text: "" }];
    return newDiagnostics(request, [{ path, package: null, sites: [], edits, before, after }]);
  };
  expect(broken(before)).toEqual([]);
  expect(broken(`${before}use(notThere);\n`).join()).toContain("2304 Cannot find name 'notThere'");
  expect(broken(`${before}import { notThere } from "./manager";\n`).join()).toContain("2305");
  expect(broken(`${before}const twice = 1, twice = 2;\n`).join()).toContain("2451");
});
