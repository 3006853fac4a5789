/**
 * Finds calls that lead to a legacy module by a pattern, or by a path that is put together: nothing in
 * them has to spell the module's name.
 */

import { posix } from "node:path";
import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import { anyOf } from "../../../sites/any-of";
import { compileGlobs } from "../../../workspace/globs";
import type { RepoPath } from "../../../workspace/paths";
import { isRequireOfAnyKind } from "../doors/commonjs";
import { literalOf, literalText } from "../doors/doors";
import { keyName } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import { isOnlySigns, takesModules } from "./loaded-texts";
import { namedBySetting } from "./settings";

/** What a file that holds such a call for one of the modules has in its text, names of modules aside. */
export function patternTexts(modules: Iterable<RepoPath>): readonly string[] {
  const parts = [...modules].flatMap((path) => {
    const [folder, stem] = [posix.basename(posix.dirname(path)), posix.basename(path).replace(/\..*$/, "")];
    // Longer texts are found faster: the folder is one of a relative path, or a text of its own.
    const starts = (quote: string) => (folder === "." ? [""] : ["/", quote]);
    return ['"', "'"].flatMap((quote) => [
      ...starts(quote).map((start) => `${start}${folder}/${quote}`),
      `${folder}${quote}, ${quote}${stem}`,
      `${quote}${folder}/${stem}`,
    ]);
  });
  const calls = ["import.meta.glob", "require.context", "import(`", "require(`"];
  return [...calls, "reference path=", ...new Set(parts)];
}

/** A test that is false for a text with no such call, however it is laid out. `mentions` are those of the modules. */
export function patternTest(mentions: readonly string[]): (text: string) => boolean {
  // They stand at the end of a part there, behind a slash or alone.
  const names = mentions.map((mention) => mention.replace(/^\W+|\W+$/g, "")).filter((name) => name !== "");
  const part = `["'\`](?:[^"'\`\\n]*/)?(?:${anyOf(names)})(?:(?:\\.d)?\\.[cm]?[jt]sx?)?/?["'\`]`;
  const joins = new RegExp(`\\b(?:join|resolve)\\s*\\((?:[^;{}]{0,300}?(?:,|\\*/))?\\s*${part}\\s*[,)/]`);
  return (text) => [LOADS_BY_PATTERN, QUERY_IN_LINES, joins].some((calls) => calls.test(text));
}

/** A glob, a context, or the beginning of a path with something behind it, where comments may stand in between. */
const LOADS_BY_PATTERN =
  /\bimport\s*\.\s*meta\s*\.\s*glob|\brequire\s*\.\s*context\b|\b(?:import|require)\s*\((?:\s|\/\*[^*]*\*\/|\/\/.*\n)*(?:`\.|(["'])\.[^"'\n]*\1\s*[+/])/;

/** A path whose query goes on in the next line. */
const QUERY_IN_LINES = /`[\w./@~#$-]+\?[^`\n]*\$\{\s*\n/;

/** A place that leads to a module. */
export interface PatternPlace {
  readonly span: Span;
  readonly module: RepoPath;
}

/** The places of a file, each with the first legacy module that it leads to. */
export function patternPlaces(context: FileContext): readonly PatternPlace[] {
  return context.module.calls.flatMap((node): readonly PatternPlace[] => {
    if (node.type === "ImportExpression") return fromPrefix(node.source, context);
    if (node.callee.type === "Import") return fromPrefix(node.arguments[0], context);
    if (isRequireOfAnyKind(node)) return fromPrefix(node.arguments[0], context);
    switch (memberPath(node.callee)) {
      case "import.meta.glob":
      case "import.meta.globEager":
        return globbed(node.arguments[0], context);
      case "require.context":
        return inFolder(node, context);
      default:
        return joined(node, context);
    }
  });
}

/** `import.meta.glob("./modules/*.ts")`, or a list of such globs. */
function globbed(node: t.Node | undefined, context: FileContext): readonly PatternPlace[] {
  const list = node?.type === "ArrayExpression" ? node.elements : [node];
  return list.flatMap((element) => {
    const literal = literalOf(element);
    if (!literal) return [];
    const glob = literalText(literal);
    const legacy = glob.startsWith("!") ? null : first(context, globMatcher(glob, context));
    return legacy === null ? [] : [{ span: spanOf(literal), module: legacy }];
  });
}

/** A glob that begins with a slash is one from the root of some package. */
function globMatcher(glob: string, { module }: FileContext): (path: RepoPath) => boolean {
  if (glob.startsWith("/")) return compileGlobs([`**${glob}`, glob.slice(1)]);
  if (!glob.startsWith(".")) return () => false;
  return compileGlobs([posix.join(posix.dirname(module.path), glob)]);
}

/** `require.context("./modules", true, /\.ts$/)`. */
function inFolder(
  call: t.CallExpression | t.OptionalCallExpression,
  context: FileContext,
): readonly PatternPlace[] {
  const [folder, deep, filter] = call.arguments;
  const literal = literalOf(folder);
  if (!literal || !literalText(literal).startsWith(".")) return [];
  const start = `${posix.join(posix.dirname(context.module.path), literalText(literal))}/`.replace(
    /\/+$/,
    "/",
  );
  const isDeep = !(deep?.type === "BooleanLiteral" && !deep.value);
  const pattern =
    filter?.type === "RegExpLiteral" ? new RegExp(filter.pattern, filter.flags.replace(/[gy]/g, "")) : null;
  const legacy = first(context, (path) => {
    if (start !== "./" && !path.startsWith(start)) return false;
    const rest = start === "./" ? path : path.slice(start.length);
    return (isDeep || !rest.includes("/")) && (pattern === null || pattern.test(`./${rest}`));
  });
  return legacy === null ? [] : [{ span: spanOf(literal), module: legacy }];
}

/** ``import(`./modules/${name}.ts`)`` may load anything that begins and ends like that. */
function fromPrefix(node: t.Node | null | undefined, context: FileContext): readonly PatternPlace[] {
  const ends = node ? endsOf(node) : null;
  if (!node || !ends || !/^\.(?:\.?$|.*\/)/s.test(ends.before)) return [];
  const folder = posix.dirname(context.module.path);
  // Behind dots alone the slash comes with the rest: `"." + path`.
  const start = ends.before.includes("/") ? ends.before : `${ends.before}/`;
  const before = posix.join(folder, `${start}x`).slice(0, -1);
  const legacy = first(context, (path) => {
    const stem = path.replace(/\.[cm]?[jt]sx?$/, "");
    return path.startsWith(before) && (path.endsWith(ends.after) || stem.endsWith(ends.after));
  });
  return legacy === null ? [] : [{ span: spanOf(node), module: legacy }];
}

/** The text before the first part of a path that is computed, and the one behind the last. */
function endsOf(node: t.Node): { readonly before: string; readonly after: string } | null {
  if (node.type === "TemplateLiteral" && node.expressions.length > 0) {
    const text = (quasi: t.TemplateElement | undefined) => quasi?.value.cooked ?? "";
    return { before: text(node.quasis[0]), after: text(node.quasis.at(-1)) };
  }
  if (node.type !== "BinaryExpression" || node.operator !== "+") return null;
  const [left, right] = [literalOf(node.left), literalOf(node.right)];
  const inner = left ? null : endsOf(node.left);
  const before = left ? literalText(left) : inner?.before;
  return before === undefined ? null : { before, after: right ? literalText(right) : "" };
}

/** `path.join(__dirname, "core", "legacy.ts")`; a single text that is a specifier is one anyway. */
function joined(
  call: t.CallExpression | t.OptionalCallExpression,
  context: FileContext,
): readonly PatternPlace[] {
  const name = call.callee.type === "MemberExpression" ? keyName(call.callee.property) : keyName(call.callee);
  if (name !== "join" && name !== "resolve") return [];
  const start = call.arguments.findLastIndex((argument) => !literalOf(argument)) + 1;
  const parts = call.arguments.slice(start).flatMap((argument) => literalOf(argument) ?? []);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (!head || !tail || (start === 0 && parts.length === 1)) return [];
  const path = parts.map(literalText).join("/");
  if (isOnlySigns(path) && !takesModules(call, context)) return [];
  const legacy = context.resolve(`./${path}`) ?? namedBySetting(path, context);
  if (legacy === null || !context.book.legacy.has(legacy)) return [];
  return [{ span: { start: head.start as number, end: tail.end as number }, module: legacy }];
}

function first({ book }: FileContext, matches: (path: RepoPath) => boolean): RepoPath | null {
  return [...book.legacy.keys()].find(matches) ?? null;
}

/** `a.b.c`, also of `import.meta`; null for anything else. */
function memberPath(node: t.Node): string | null {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MetaProperty") return `${node.meta.name}.${node.property.name}`;
  if (node.type !== "MemberExpression" || node.computed) return null;
  const object = memberPath(node.object);
  return object === null ? null : `${object}.${keyName(node.property)}`;
}
