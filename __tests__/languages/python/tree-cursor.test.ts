/** The cursor inside of WebAssembly against that of the library. */

import { readFileSync } from "node:fs";
import { Language, Parser } from "web-tree-sitter";
import {
  type Cursor,
  type CursorFunctions,
  cursorAtRoot,
} from "../../../src/languages/python/syntax/tree-cursor";

const functions: Partial<CursorFunctions> = {};
let parser: Parser;

beforeAll(async () => {
  await Parser.init(functions);
  parser = new Parser();
  const grammar = require.resolve("tree-sitter-python/tree-sitter-python.wasm");
  parser.setLanguage(await Language.load(readFileSync(grammar)));
});

/** What a cursor tells of each node that it walks over, with the node's depth. */
function walked(cursor: Cursor): readonly string[] {
  const nodes: string[] = [];
  for (let depth = 0; ; ) {
    const { nodeTypeId, nodeIsMissing, currentFieldId, startIndex, endIndex } = cursor;
    nodes.push([depth, nodeTypeId, nodeIsMissing, currentFieldId, startIndex, endIndex].join(" "));
    if (cursor.gotoFirstChild()) {
      depth++;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      depth--;
      if (!cursor.gotoParent()) {
        cursor.delete();
        return nodes;
      }
    }
  }
}

const deep = `x = ${"(".repeat(200)}1${")".repeat(200)}\n`;

test.each([
  ["nothing", ""],
  ["statements", "import a.b as c\n\n@d\nasync def f(x: int = 1, *y) -> None:\n    await g(x)[0].h\n"],
  ["characters of several units", "é = '😀' # 漢\nprint(é)\n"],
  ["errors and what is missing", "def f(:\n  x = \nclass\nf(1, 'a\n"],
  ["more levels than a cursor has room for at first", deep],
])("tells of %s what the library's tells", (_, text) => {
  const tree = parser.parse(text);
  if (!tree) throw new Error("no tree");
  const expected = walked(tree.walk());
  expect(expected.length).toBeGreaterThan(text === "" ? 0 : 5);
  expect(walked(cursorAtRoot(functions, tree))).toEqual(expected);
  expect(walked(cursorAtRoot({}, tree))).toEqual(expected);
});
