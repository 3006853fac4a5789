/** Parses Python with tree-sitter's grammar in WebAssembly, which is loaded when the first file needs it. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language as Grammar, Parser, Tree } from "web-tree-sitter";
import type { Span } from "../../../edits/edit";
import { packageRoot } from "../../../installation";
import { blankComments, commentSpans } from "./comments";
import type { SyntaxNode } from "./syntax";
import { type Cursor, type CursorFunctions, cursorAtRoot } from "./tree-cursor";

export interface ParsedFile {
  readonly root: SyntaxNode;
  readonly comments: readonly Span[];
  /** The first place that the grammar does not understand. */
  readonly error: Span | null;
}

interface NodeType {
  readonly name: string;
  readonly isNamed: boolean;
}

/** Its number lies beyond those of the grammar. */
const ERROR_NODE: NodeType = { name: "ERROR", isNamed: true };

interface Loaded {
  readonly functions: Partial<CursorFunctions>;
  readonly parser: Parser;
  readonly grammar: Grammar;
  /** The types of nodes by their number. */
  readonly types: readonly NodeType[];
}

let loaded: Loaded | null = null;

/** Loads the parser; {@link parsePython} works from then on. */
export async function loadParser(): Promise<void> {
  if (loaded) return;
  // Loaded here because a run without Python files does not need it.
  const treeSitter = require("web-tree-sitter") as typeof import("web-tree-sitter");
  // All that is in WebAssembly is added to what it is given.
  const functions: Partial<CursorFunctions> = {};
  await treeSitter.Parser.init(functions);
  const grammar = await treeSitter.Language.load(readFileSync(grammarFile()));
  const parser = new treeSitter.Parser();
  parser.setLanguage(grammar);
  const types = Array.from({ length: grammar.nodeTypeCount }, (_, id) => ({
    name: grammar.nodeTypeForId(id) ?? "",
    isNamed: grammar.nodeTypeIsNamed(id),
  }));
  loaded = { functions, parser, grammar, types };
}

/** The build brings the grammar; before it, it comes from its package. */
function grammarFile(): string {
  const built = join(packageRoot(), "dist/tree-sitter-python.wasm");
  return existsSync(built) ? built : require.resolve("tree-sitter-python/tree-sitter-python.wasm");
}

/** Parses a text. A text with errors has a tree, too: what stands outside them is understood. */
export function parsePython(text: string): ParsedFile {
  if (!loaded) throw new Error("the Python parser is not loaded");
  const comments = commentSpans(text);
  // The grammar closes blocks at line ends; a text may lack its last one.
  const tree = loaded.parser.parse(`${blankComments(text, comments)}\n`);
  if (!tree) throw new Error("the Python parser gave no tree");
  try {
    const hasError = tree.rootNode.hasError;
    const copied = copyTree(tree, loaded, { length: text.length, hasError });
    return { root: copied.root, comments, error: hasError ? (copied.error ?? { start: 0, end: 0 }) : null };
  } finally {
    // WebAssembly's memory is not collected.
    tree.delete();
  }
}

interface Mutable {
  type: string;
  isNamed: boolean;
  field: string | null;
  parent: Mutable | null;
  children: Mutable[];
  start: number;
  end: number;
}

/** What no node changes: most have no children. */
const NO_CHILDREN: Mutable[] = [];

/** The nodes whose commas and parentheses matter. */
const TOKEN_HOLDERS: ReadonlySet<string> = new Set([
  "import_from_statement",
  "import_statement",
  "tuple",
  "ERROR",
]);

/** Copies a tree. Each question crosses into WebAssembly, so of tokens that are left out only the type is asked. */
function copyTree(
  tree: Tree,
  loaded: Loaded,
  shape: { readonly length: number; readonly hasError: boolean },
): { root: SyntaxNode; error: Span | null } {
  const cursor = cursorAtRoot(loaded.functions, tree);
  try {
    return copyFrom(cursor, loaded, shape);
  } finally {
    cursor.delete();
  }
}

function copyFrom(
  cursor: Cursor,
  { grammar, types }: Loaded,
  { length, hasError }: { readonly length: number; readonly hasError: boolean },
): { root: SyntaxNode; error: Span | null } {
  let error: Span | null = null;
  const read = (parent: Mutable | null): Mutable | null => {
    const { name: type, isNamed } = types[cursor.nodeTypeId] ?? ERROR_NODE;
    const isMissing = hasError && cursor.nodeIsMissing;
    // A tree without the tokens that nobody asks for is copied and walked sooner, and leaves less to collect.
    if (parent && !isNamed && !isMissing && !TOKEN_HOLDERS.has(parent.type)) return null;
    const start = Math.min(cursor.startIndex, length);
    const end = Math.min(cursor.endIndex, length);
    const fieldId = cursor.currentFieldId;
    const field = fieldId === 0 ? null : (grammar.fields[fieldId] ?? null);
    const node = { type, isNamed, field, parent, children: NO_CHILDREN, start, end };
    if (error === null && (type === "ERROR" || isMissing)) error = { start, end };
    if (parent && (isNamed || TOKEN_HOLDERS.has(parent.type))) {
      if (parent.children === NO_CHILDREN) parent.children = [node];
      else parent.children.push(node);
    }
    return node;
  };
  const root = read(null) as Mutable;
  let at = root;
  if (!cursor.gotoFirstChild()) return { root, error };
  for (;;) {
    const node = read(at);
    // A token has nothing below it.
    if (node && cursor.gotoFirstChild()) {
      at = node;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      cursor.gotoParent();
      if (at === root) return { root, error };
      at = at.parent as Mutable;
    }
  }
}
