/**
 * Holds code that asks for values of a legacy class (`x instanceof Legacy`, `except Legacy`) for as long as such values
 * are made: they would not be ones of the replacement's class. So it is with types beside such makers in their own file.
 */

import type { Span } from "../edits/edit";
import type { DraftSite, FileResult, Refusal } from "../sites/analysis";
import { anyOf } from "../sites/any-of";
import { isSameLink, type Link, linkKey } from "../sites/links";
import type { ReasonCode } from "../sites/reasons";
import type { SiteKind } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";

/** A file, and where in it the code asks. */
type AskedPlace = `${RepoPath}:${number}`;

export function askedPlace(path: RepoPath, { start }: Span): AskedPlace {
  return `${path}:${start}`;
}

interface HeldPlace {
  readonly file: RepoPath;
  readonly refusal: Refusal;
}

interface StillMadeRequest {
  readonly selected: Pick<PathSet, "has">;
  readonly textOf: (path: RepoPath) => string;
}

/** The places that ask, and would be rewritten, each with why it stays. */
export function stillMade(
  results: ReadonlyMap<RepoPath, FileResult>,
  { selected, textOf }: StillMadeRequest,
): ReadonlyMap<AskedPlace, HeldPlace> {
  const asking = [...results].flatMap(([path, { sites }]) =>
    sites.flatMap((site) =>
      site.asks !== undefined && site.disposition.kind === "rewrite" ? [{ path, site }] : [],
    ),
  );
  const held = new Map<AskedPlace, HeldPlace>();
  if (asking.length === 0) return held;
  const { made, madeIn } = makersOf(results, selected);
  for (const { path, site } of asking) {
    const { origin } = site;
    const text = textOf(origin.module);
    if (site.mayAsk && !new RegExp(`\\bclass\\s+${anyOf([origin.name])}(?![\\w$])`).test(text)) continue;
    // Other exports of the module may give or throw what it makes.
    const maker =
      site.kind === "type"
        ? madeHere(results.get(path), origin) && path
        : (made.get(linkKey(origin)) ?? (makes(text, origin.name) ? madeIn.get(origin.module) : undefined));
    if (!maker || isKin(text, site)) continue;
    const refusal: Refusal = { code: "still-made", detail: `See ${maker}.` };
    held.set(askedPlace(path, site.span), { file: path, refusal });
  }
  return held;
}

/** A call or construction in the file is left to make values of the export. */
function madeHere(result: FileResult | undefined, origin: Link): boolean {
  return (result?.sites ?? []).some(
    (site) =>
      (site.kind === "construct" || site.kind === "call") &&
      site.disposition.kind !== "rewrite" &&
      isSameLink(site.origin, origin),
  );
}

/** The first file that makes values of an export and is left to do so; and that runs any export of a module. */
function makersOf(results: ReadonlyMap<RepoPath, FileResult>, selected: Pick<PathSet, "has">) {
  const made = new Map<string, RepoPath>();
  const madeIn = new Map<RepoPath, RepoPath>();
  for (const [path, { sites }] of results) {
    for (const { asks, mayAsk, kind, origin, disposition } of sites) {
      const isLeft = disposition.kind !== "rewrite" || !selected.has(path);
      const isName = disposition.kind === "manual" && NAMING.has(disposition.code);
      const isAsking = asks !== undefined && !mayAsk;
      if (isAsking || isName || !isLeft || !MAKING.has(kind)) continue;
      const key = linkKey(origin);
      if (!made.has(key)) made.set(key, path);
      if (!madeIn.has(origin.module)) madeIn.set(origin.module, path);
    }
  }
  return { made, madeIn };
}

const MAKING: ReadonlySet<SiteKind> = new Set(["call", "construct", "subclass", "value"]);

/** What stays so stays for those who use it or make values: it takes, passes on or asks by a name, and makes nothing. */
const NAMING: ReadonlySet<ReasonCode> = new Set([
  "still-used",
  "published-re-export",
  "star-clash",
  "uses-left",
  "still-made",
]);

/** The module makes values of its class: `new Legacy(…)`, `raise Legacy`, `Legacy(…)`, `warn("…", Legacy)`. */
function makes(text: string, made: string): boolean {
  const name = anyOf([made]);
  return new RegExp(
    `\\b(?:new|raise|throw)\\s+${name}\\b|\\bwarn\\([^;]{0,300}?,\\s*(?:category\\s*=\\s*)?${name}\\b|(?<!\\b(?:class|def|function)\\s+)\\b${name}\\(`,
  ).test(text);
}

/** The legacy class is the replacement under another name, or a subclass of it. */
function isKin(text: string, { origin, asks = "" }: DraftSite): boolean {
  if (asks === "") return false;
  const replacement = anyOf([asks]);
  const name = origin.name === "default" ? "[\\w$]+" : anyOf([origin.name]);
  const forms = [
    `\\bclass\\s+${name}\\b[^{:]*[\\s(.,]${replacement}\\b`,
    `\\b${replacement}\\s+as\\s+${name}\\b`,
    `\\b${name}\\s*(?::[^=\\n]*)?=\\s*(?:[\\w$]+\\.)*${replacement}\\b`,
    ...(asks === origin.name ? [`\\b(?:export|import)\\s*(?:\\{[^}]*|[^;=({]*)\\b${name}\\b`] : []),
  ];
  return forms.some((form) => new RegExp(form).test(text));
}
