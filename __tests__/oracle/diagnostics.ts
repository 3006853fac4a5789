/** What the compiler says against the rewritten texts that it did not say before. */

import ts from "typescript";
import type { FilePlan } from "../../src/index";
import { type CompilerRequest, openCompiler, ROOT } from "./compiler";

/**
 * The diagnostics that a plan brings in, in any file: syntax, names that are missing or declared twice, types that
 * are used as values. JavaScript is checked, too. Types that do not fit are not the matter: a replacement may
 * well have another type than the legacy export.
 */
export function newDiagnostics(request: CompilerRequest, files: readonly FilePlan[]): readonly string[] {
  const options = { ...request.options, checkJs: true };
  const changed = files.filter(({ edits }) => edits.length > 0);
  const compiler = openCompiler({ ...request, options });
  const before = Object.fromEntries(changed.map((file) => [file.path, file.before]));
  compiler.change(Object.fromEntries(changed.map(({ path, after }) => [path, after])));
  const after = diagnosticsOf(compiler.program());
  if (after.length === 0) return [];
  compiler.change(before);
  const known = diagnosticsOf(compiler.program());
  compiler.service.dispose();
  for (const text of known) {
    const at = after.indexOf(text);
    if (at >= 0) after.splice(at, 1);
  }
  return after;
}

/** A name is missing, ambiguous, declared twice, or is something else than its use needs. */
const NAMES: ReadonlySet<number> = new Set([
  1361, 1362, 2300, 2304, 2305, 2306, 2307, 2308, 2339, 2395, 2440, 2448, 2451, 2459, 2460, 2484, 2503, 2528,
  2551, 2552, 2567, 2613, 2614, 2686, 2693, 2694, 2702, 2708, 2709, 2724, 2749, 18004,
]);

function diagnosticsOf(program: ts.Program): string[] {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${ROOT}/`))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file).filter(({ code }) => NAMES.has(code)),
    ])
    .map(({ file, code, messageText }) => {
      const path = file?.fileName.slice(ROOT.length + 1);
      return `${path}: ${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}
