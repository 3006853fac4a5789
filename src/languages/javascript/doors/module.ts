/** One parsed and bound file with everything that the rest of the language asks of it. */

import type * as t from "@babel/types";
import { bind } from "../syntax/binding-rules";
import { parseFile } from "../syntax/parse";
import type { Bound } from "../syntax/scope";
import { doorsOf } from "./door-forms";
import { collectDoor, type Door, type DoorNodes } from "./doors";
import { collectExport, type ExportNodes, type ExportTable, exportsOf } from "./exports";

export interface JavaScriptModule {
  readonly path: string;
  readonly text: string;
  readonly program: t.Program;
  readonly comments: readonly t.Comment[];
  readonly bound: Bound;
  readonly doors: readonly Door[];
  readonly exports: ExportTable;
  /** Every call, for the module mocks. */
  readonly calls: DoorNodes["calls"];
}

export type ReadModule =
  | { readonly ok: true; readonly module: JavaScriptModule }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Parses and binds a file in one walk. */
export function readModule(path: string, text: string): ReadModule {
  const parsed = parseFile(path, text);
  if (!parsed.ok) return parsed;
  const { program } = parsed.source.file;
  const doorNodes: DoorNodes = { statements: [], calls: [], types: [] };
  const exportNodes: ExportNodes = { statements: [], assignments: [], copies: [] };
  const bound = bind(program, (node) => {
    collectDoor(doorNodes, node);
    collectExport(exportNodes, node);
  });
  const doors = doorsOf(doorNodes, parsed.source.comments, bound);
  const exports = exportsOf(exportNodes, doors, bound);
  const { comments } = parsed.source;
  return {
    ok: true,
    module: { path, text, program, comments, bound, doors, exports, calls: doorNodes.calls },
  };
}
