/** The imports that go along because the edits of a file take the last use of their name: `import asyncio`. */

import type { Edit, Span } from "../../../edits/edit";
import { packageFolderOf } from "../../../workspace/python-modules";
import type { ImportItem } from "../modules/imports";
import { isForTypes } from "../modules/load-time";
import { loadsForOthers } from "../modules/loaded-members";
import { type PythonFile, textOf } from "../modules/module";
import { isTestFile } from "../modules/test-files";
import type { Context } from "../names/context";
import type { Binding } from "../syntax/scope";
import { above, isWithin, type SyntaxNode } from "../syntax/syntax";

/**
 * The import items whose names were read before the edits and are not any more, where nothing else can want them.
 * A name of a module's scope may be imported or patched by others, so only that of a test file goes.
 * What becomes of the `judged` items is known already.
 */
export function unneededItems(
  edits: readonly Edit[],
  judged: ReadonlySet<ImportItem>,
  context: Context,
): ReadonlySet<ImportItem> {
  const { file } = context;
  if (edits.length === 0 || isForOthers(file) || readsNamesByText(file)) return new Set();
  const isEdited = (node: Span) => edits.some(({ span }) => isWithin(node, span));
  return new Set(
    file.items.filter((item) => {
      const binding = !judged.has(item) && item.bound ? file.bound.declaredBy.get(item.bound) : null;
      if (!binding || binding.references.length === 0 || !binding.references.every(isEdited)) return false;
      if (isEdited(item.statement) || edits.some(({ text }) => reads(binding.name, text))) return false;
      return isPrivate(item, binding, file) && !isWanted(item, binding, isEdited, context);
    }),
  );
}

/** A package passes on what it imports, and a stub says what others see. */
function isForOthers({ path }: PythonFile): boolean {
  return packageFolderOf(path) !== null || path.endsWith(".pyi");
}

const BY_TEXT = ["globals", "locals", "vars", "dir", "eval", "exec"];

function readsNamesByText({ bound }: PythonFile): boolean {
  return BY_TEXT.some((name) => bound.unbound.has(name));
}

function reads(name: string, text: string): boolean {
  return new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(text);
}

/** Nothing but this item binds the name, in a scope from which nobody else takes it. */
function isPrivate(item: ImportItem, { name, scope, declarations }: Binding, file: PythonFile): boolean {
  if (declarations.length > 1) return false;
  if (file.bound.scopes.some(({ globals, nonlocals }) => globals.has(name) || nonlocals.has(name)))
    return false;
  if (scope.kind === "function") return !hangsOnCondition(item.statement, file);
  return scope.kind === "module" && isTestFile(file.path) && !hangsOnCondition(item.statement, file);
}

/** The import asks for something, or hangs on it: it stands in a `try` or `if`, other than for types alone. */
function hangsOnCondition(statement: SyntaxNode, file: PythonFile): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition") return false;
    if (at.type === "try_statement") return true;
    if (at.type === "if_statement" && !isForTypes(statement, at, file)) return true;
  }
  return false;
}

function isWanted(
  item: ImportItem,
  { name, scope }: Binding,
  isEdited: (node: Span) => boolean,
  { file, waiver }: Context,
): boolean {
  // `from module import name as name` says that it is for others, and so does a comment against the linter.
  if (item.alias !== null && textOf(item.alias, file) === textOf(item.nameNode, file)) return true;
  if (waiver(item.node.start) !== null || isExcused(item.statement, file)) return true;
  // pytest gives an imported fixture to whoever has a parameter of its name.
  const isFixture = file.bound.scopes.some((one) =>
    one.bindings.get(name)?.declarations.some(({ kind }) => kind === "parameter"),
  );
  if (isFixture && scope.kind === "module") return true;
  const word = new RegExp(`\\b${name}\\b`);
  const isNamed = file.strings.some((node) => {
    const text = textOf(node, file);
    return word.test(text) && !isEdited(node) && !isProse(node, text);
  });
  return isNamed || loadsForOthers(item, file);
}

/** A comment on the lines of the statement tells linters to leave it alone. */
function isExcused(statement: Span, { text, comments }: PythonFile): boolean {
  const end = statement.end + (/^[^\r\n]*/.exec(text.slice(statement.end))?.[0].length ?? 0);
  return comments.some(
    (comment) =>
      comment.start >= statement.start &&
      comment.start < end &&
      /noqa|F401|unused-import/i.test(text.slice(comment.start, comment.end)),
  );
}

/** A documentation string without examples is read by nobody but people. */
function isProse(string: SyntaxNode, text: string): boolean {
  return string.parent?.type === "expression_statement" && !text.includes(">>>");
}
