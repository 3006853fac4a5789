/** Keeps a file a module whose last import or export goes. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { isModuleStatement } from "../syntax/parse";
import { lineEnd } from "./statements";

/**
 * `export {};` at the end, if every import and export of the file is among `gone` (`module.exports = {};` where they
 * were of CommonJS): without one a file is a script, whose names are global, which may not `await` at its top, and
 * which nothing can import.
 */
export function moduleMark(gone: readonly t.Node[], module: JavaScriptModule): readonly Edit[] {
  const { program, text } = module;
  const going = new Set(gone);
  const isCommonJs = (node: t.Node) => EXPORTS.test(text.slice(node.start as number, node.end as number));
  const esm = program.body.filter(isMark);
  const marks = esm.length > 0 ? esm : program.body.filter(isCommonJs);
  if (marks.length === 0 || !marks.every((node) => going.has(node))) return [];
  const mark = esm.length > 0 ? "export {}" : "module.exports = {}";
  const staying = program.body.filter((node) => !going.has(node));
  const isEmpty = staying.length === 0 && module.comments.length === 0;
  const eol = lineEnd(module);
  const hasEnd = /[\r\n]$/.test(text);
  const semicolon = marks.some((node) => text[(node.end as number) - 1] === ";") ? ";" : "";
  const before = hasEnd || isEmpty ? "" : eol;
  return [
    {
      span: { start: text.length, end: text.length },
      text: `${before}${mark}${semicolon}${hasEnd ? eol : ""}`,
    },
  ];
}

/** Whatever speaks of its exports makes a file a CommonJS module; TypeScript lets nobody import another script. */
const EXPORTS = /\bexports\b/;

/** What makes a file a module of TypeScript at least. */
function isMark(node: t.Statement): boolean {
  return (
    isModuleStatement(node) || node.type === "TSImportEqualsDeclaration" || node.type === "TSExportAssignment"
  );
}
