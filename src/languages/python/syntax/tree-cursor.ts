/**
 * Walks over a tree of tree-sitter inside of WebAssembly. The cursor of web-tree-sitter copies its state in and out
 * at each question, which takes longer than the parsing; the functions behind it keep the state where it is.
 */

import type { Tree, TreeCursor } from "web-tree-sitter";

/**
 * The functions of web-tree-sitter for cursors, by their names in WebAssembly. Each takes a tree's address, and works on
 * the one cursor (or, where it is made, node) that is in memory.
 */
export interface CursorFunctions {
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

/** What is asked of a cursor here. Offsets are in UTF-16 code units; field 0 is none. */
export type Cursor = Pick<
  TreeCursor,
  | "nodeTypeId"
  | "nodeIsMissing"
  | "currentFieldId"
  | "startIndex"
  | "endIndex"
  | "gotoFirstChild"
  | "gotoNextSibling"
  | "gotoParent"
  | "delete"
>;

/**
 * A cursor at the root of a tree. Until it is deleted, nothing else may be asked of any tree. `functions` is what
 * web-tree-sitter was given when it was initialized; where it had been before, this is the cursor of the library.
 */
export function cursorAtRoot(functions: Partial<CursorFunctions>, tree: Tree): Cursor {
  if (!isComplete(functions)) return tree.walk();
  const { 0: address } = tree as unknown as { readonly 0: number };
  functions._ts_tree_root_node_wasm(address);
  functions._ts_tree_cursor_new_wasm(address);
  return new CursorInside(functions, address);
}

function isComplete(functions: Partial<CursorFunctions>): functions is CursorFunctions {
  return functions._ts_tree_cursor_new_wasm !== undefined;
}

class CursorInside implements Cursor {
  constructor(
    private readonly functions: CursorFunctions,
    private readonly tree: number,
  ) {}

  get nodeTypeId(): number {
    return this.functions._ts_tree_cursor_current_node_type_id_wasm(this.tree);
  }

  get nodeIsMissing(): boolean {
    return this.functions._ts_tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
  }

  get currentFieldId(): number {
    return this.functions._ts_tree_cursor_current_field_id_wasm(this.tree);
  }

  get startIndex(): number {
    return this.functions._ts_tree_cursor_start_index_wasm(this.tree);
  }

  get endIndex(): number {
    return this.functions._ts_tree_cursor_end_index_wasm(this.tree);
  }

  gotoFirstChild(): boolean {
    return this.functions._ts_tree_cursor_goto_first_child_wasm(this.tree) === 1;
  }

  gotoNextSibling(): boolean {
    return this.functions._ts_tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
  }

  gotoParent(): boolean {
    return this.functions._ts_tree_cursor_goto_parent_wasm(this.tree) === 1;
  }

  delete(): void {
    this.functions._ts_tree_cursor_delete_wasm(this.tree);
  }
}
