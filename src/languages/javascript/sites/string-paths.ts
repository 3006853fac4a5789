/** Finds strings that name a legacy module by its path where nothing is imported: a person has to change them. */

import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { literalText } from "../doors/doors";
import { runnerCall } from "../doors/runner";
import { mockCalls } from "../mocks/mock-calls";
import { mockedModules } from "../mocks/mock-files";
import { spanOf, textOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import { isOnlySigns, takesModules } from "./loaded-texts";
import { patternPlaces } from "./path-patterns";
import { isConfiguration, namedBySetting } from "./settings";

/** A place that depends on a legacy module by its path alone. */
export interface PathSite {
  readonly span: Span;
  readonly origin: Link;
  readonly via: readonly Link[];
  readonly refusal: Refusal;
}

/** The places of a file, doors and module mocks left aside. */
export function pathSites(context: FileContext): readonly PathSite[] {
  return [...placeOfMock(context), ...literalPaths(context), ...references(context)];
}

/** `/// <reference path="./legacy.ts" />` */
function references({ module, book, resolve }: FileContext): readonly PathSite[] {
  return module.comments.flatMap(({ type, value, start }): readonly PathSite[] => {
    const found = type === "CommentLine" ? /^\/\s*<reference\s+path=(["'])(.+?)\1/.exec(value) : null;
    const path = found?.[2];
    const legacy = path ? resolve(path.startsWith(".") ? path : `./${path}`) : null;
    if (!found || !path || legacy === null || !book.legacy.has(legacy)) return [];
    const from = (start as number) + "//".length + found[0].length - path.length - 2;
    const span = { start: from, end: from + path.length + 2 };
    return [{ span, origin: { module: legacy, name: "*" }, via: [], refusal: { code: "string-path" } }];
  });
}

/** A file in a `__mocks__` folder, if it stands for a legacy module, or gives mocks of what a barrel passes on. */
function placeOfMock(context: FileContext): readonly PathSite[] {
  const { module, book, origins } = context;
  const found = mockedModules(module.path, context.resolve);
  const place = { span: { start: 0, end: 0 }, refusal: { code: "mock-directory" as const } };
  const legacy = found.find((path) => book.legacy.has(path));
  if (legacy !== undefined) return [{ ...place, origin: { module: legacy, name: "*" }, via: [] }];
  for (const path of found) {
    for (const name of module.exports.own) {
      const origin = origins.originOf(path, name);
      if (origin && book.legacy.has(origin.module)) {
        return [{ ...place, origin: { module: origin.module, name: "*" }, via: origin.via }];
      }
    }
  }
  return [];
}

function literalPaths(context: FileContext): readonly PathSite[] {
  const { module, book } = context;
  const mentions = [...book.legacy.keys()].flatMap((path) => context.mentionsOf(path));
  const inSettings = isConfiguration(module.path);
  const code = inSettings ? "module-path-setting" : "string-path";
  const siteOf = (span: Span, legacy: RepoPath): PathSite => ({
    span,
    origin: { module: legacy, name: "*" },
    via: [],
    refusal: { code },
  });
  const patterns = patternPlaces(context);
  const sites = patterns.map(({ span, module: legacy }) => siteOf(span, legacy));
  // Most files that use a barrel mention no legacy module, so their texts need not be gone through.
  if (!mentions.some((mention) => module.text.includes(mention))) return sites;
  const known = new Set([
    ...module.doors.flatMap((door) => [door.literal.start, ...(door.twins ?? []).map((twin) => twin.start)]),
    ...mockCalls(context).map((call) => call.literal.start),
  ]);
  const isKnown = ({ start }: t.Node) =>
    known.has(start as number) ||
    patterns.some(({ span }) => span.start <= (start as number) && (start as number) < span.end);
  for (const node of module.bound.parents.nodes()) {
    if (!isText(node) || isKnown(node)) continue;
    const source = textOf(node, module);
    if (!mentions.some((mention) => source.includes(mention))) continue;
    if (isOnlySigns(literalText(node)) && !takesModules(node, context)) continue;
    const legacy = inSettings ? namedBySetting(literalText(node), context) : namedBy(node, context);
    if (legacy !== null) sites.push(siteOf(spanOf(node), legacy));
  }
  return sites;
}

/** A text, or one that is whole up to its query: `./module.js?run=${number}`. */
function isText(node: t.Node): node is t.StringLiteral | t.TemplateLiteral {
  if (node.type !== "TemplateLiteral") return node.type === "StringLiteral";
  return node.expressions.length === 0 || literalText(node).includes("?");
}

/** The legacy module to which a string leads as a specifier. */
function namedBy(node: t.StringLiteral | t.TemplateLiteral, context: FileContext): RepoPath | null {
  const { bound } = context.module;
  const text = literalText(node);
  const parent = bound.parents.get(node);
  const isArgument = parent?.type === "CallExpression" && parent.callee !== node;
  if (isArgument && isTitle(parent, context)) return null;
  // A word may be the name of a package by chance; where it is no path, only a call can mean the module.
  if (!isArgument && !/^[.@#~]|\//.test(text)) return null;
  if (parent && NO_VALUES.has(parent.type)) return null;
  const path = context.resolve(text);
  return path !== null && context.book.legacy.has(path) ? path : null;
}

const NO_VALUES: ReadonlySet<string> = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportAttribute",
  "JSXAttribute",
  "TSLiteralType",
  "TaggedTemplateExpression",
]);

const TITLED = new Set([
  "describe",
  "it",
  "test",
  "suite",
  "bench",
  "fdescribe",
  "xdescribe",
  "fit",
  "xit",
  "xtest",
]);

/** `describe("./legacy/factory", …)`, `test.each(…)("…")`, and what is only printed. */
function isTitle(call: t.CallExpression, context: FileContext): boolean {
  let at: t.Node = call.callee;
  for (;;) {
    if (at.type === "MemberExpression") at = at.object;
    else if (at.type === "CallExpression") at = at.callee;
    else if (at.type === "TaggedTemplateExpression") at = at.tag;
    else break;
  }
  if (at.type !== "Identifier" || runnerCall(call, context.module.bound)) return false;
  return TITLED.has(at.name) || at.name === "console" || at.name === "expect";
}
