/** Parses JavaScript and TypeScript with few fixed plugin sets, and walks the tree generically. */

import { type ParserOptions, type ParserPlugin, parse, parseExpression } from "@babel/parser";
import type { Comment, Expression, File, Node, Program, Statement } from "@babel/types";
import type { Span } from "../../../edits/edit";
import { endsIn } from "../../../workspace/repo-path";
import { isBare } from "../../../workspace/source-kind";

/** What every file of the family may use, whatever its extension. */
const SYNTAX: ParserPlugin[] = [
  "decorators-legacy",
  "decoratorAutoAccessors",
  "explicitResourceManagement",
  "exportDefaultFrom",
  "importAttributes",
];

const PLUGINS: Readonly<Record<Dialect, ParserPlugin[]>> = {
  ts: [...SYNTAX, "typescript"],
  dts: [...SYNTAX, ["typescript", { dts: true }]],
  tsx: [...SYNTAX, "typescript", "jsx"],
  js: [...SYNTAX, "flow", "jsx"],
};

type Dialect = "ts" | "dts" | "tsx" | "js";

/** Errors that Babel recovers from and that TypeScript's declaration merging makes legal or that only a compiler judges. */
const TOLERATED = new Set([
  "VarRedeclaration",
  "DuplicateExport",
  "DuplicateDefaultExport",
  "ModuleExportUndefined",
  "UnsupportedParameterPropertyKind",
  "DuplicateConstructor",
  "DuplicateAccessibilityModifier",
  "DuplicateModifier",
  "InvalidModifiersOrder",
  "IllegalReturn",
]);

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly file: File;
  readonly comments: readonly Comment[];
}

export type Parsed =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/**
 * Parses a file. A file that is no module in strict mode is tried again as a script. `offset` of a
 * failure is in UTF-16 code units from 0.
 */
export function parseFile(path: string, text: string): Parsed {
  const plugins = PLUGINS[dialectOf(path)];
  const asModule = attempt(text, { ...OPTIONS, sourceType: "module", plugins });
  const parsed =
    asModule.ok || !mayBeScript(path)
      ? asModule
      : pick(attempt(text, { ...OPTIONS, sourceType: "script", plugins }), asModule);
  if (!parsed.ok) return parsed;
  return { ok: true, source: { path, text, file: parsed.file, comments: parsed.file.comments ?? [] } };
}

/** Parses one expression of a manifest, as TypeScript. Throws Babel's SyntaxError with a `pos`. */
export function parseManifestExpression(text: string): Expression {
  return parseExpression(text, {
    createParenthesizedExpressions: true,
    allowAwaitOutsideFunction: true,
    plugins: PLUGINS.ts,
    sourceType: "module",
  });
}

/** The extensions that this language owns. */
export const EXTENSIONS = [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts"] as const;

const hasExtension = endsIn(EXTENSIONS);

/** True for the files that this language reads; a script without an extension is asked for where it is known as one. */
export function isOwned(path: string): boolean {
  return hasExtension(path) || isBare(path);
}

/** True for the extensions whose files are TypeScript. */
export function isTypeScript(path: string): boolean {
  return /\.[mc]?tsx?$/.test(path);
}

/** True for a file that is surely an ECMAScript module: strict code, which may `await` at its top. */
export function isEcmaScriptModule(path: string, program: Program): boolean {
  return /\.m[jt]s$/.test(path) || (!/\.c[jt]s$/.test(path) && program.body.some(isModuleStatement));
}

/** A statement that only modules have: an import, or an export. */
export function isModuleStatement({ type }: Statement): boolean {
  return type === "ImportDeclaration" || (type.startsWith("Export") && type.endsWith("Declaration"));
}

/** Calls `visit` for each child node, in the order of the tree's own keys. */
export function eachChild(node: Node, visit: (child: Node, key: string) => void): void {
  const record = node as unknown as Record<string, unknown>;
  for (const key in record) {
    const value = record[key];
    // Most fields are no nodes: the cheapest test comes first.
    if (typeof value !== "object" || value === null || SKIPPED_KEYS.has(key)) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item, key);
    } else if (isNode(value)) visit(value, key);
  }
}

/** The span of a node of a parsed file. */
export function spanOf(node: Node): Span {
  return { start: node.start as number, end: node.end as number };
}

/** The text of a node, in the text that was parsed. */
export function textOf(node: Node, { text }: { readonly text: string }): string {
  return text.slice(node.start as number, node.end as number);
}

/** The inner node lies in the outer one. */
export function contains(node: Node, inner: Node): boolean {
  return (node.start as number) <= (inner.start as number) && (node.end as number) >= (inner.end as number);
}

const OPTIONS: ParserOptions = {
  createParenthesizedExpressions: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowNewTargetOutsideFunction: true,
  allowUndeclaredExports: true,
  attachComment: false,
  errorRecovery: true,
};

const SKIPPED_KEYS = new Set([
  "loc",
  "errors",
  "extra",
  "comments",
  "tokens",
  "leadingComments",
  "trailingComments",
  "innerComments",
]);

type Attempt =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly message: string; readonly offset: number };

function attempt(text: string, options: ParserOptions): Attempt {
  const { stackTraceLimit } = Error;
  // Babel throws and catches where syntax is ambiguous, and nobody reads those stacks.
  Error.stackTraceLimit = 0;
  try {
    const file = parse(text, options);
    const error = (file.errors as unknown as BabelError[] | null)?.find(
      (e) => !TOLERATED.has(e.reasonCode ?? ""),
    );
    return error ? failed(error) : { ok: true, file };
  } catch (error) {
    if (error instanceof SyntaxError) return failed(error as BabelError);
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface BabelError extends Error {
  readonly pos?: number;
  readonly reasonCode?: string;
}

/** Babel puts "(line:column)" behind its message; the position is reported on its own. */
function failed(error: BabelError): Attempt {
  return { ok: false, message: error.message.replace(/ \(\d+:\d+\)$/, ""), offset: error.pos ?? 0 };
}

/** The reading that got further is the one whose error helps. */
function pick(script: Attempt, module: Attempt): Attempt {
  if (script.ok || module.ok) return script;
  return script.offset > module.offset ? script : module;
}

function mayBeScript(path: string): boolean {
  return !/\.(mjs|mts)$/.test(path);
}

function dialectOf(path: string): Dialect {
  if (/\.d\.[mc]?ts$/.test(path)) return "dts";
  // A script without an extension may be run by what takes TypeScript, too.
  if (path.endsWith(".tsx") || isBare(path)) return "tsx";
  return isTypeScript(path) ? "ts" : "js";
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}
