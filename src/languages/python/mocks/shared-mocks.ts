/**
 * A patch of a consumer's function becomes one of a member of the target, which is the same for everybody. Tells what
 * such a patch would replace that the test uses unmocked, and which patches would become one.
 */

import type { Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import { createPositions } from "../../../sites/lines";
import { type PythonFile, plainValue, textOf } from "../modules/module";
import { above, eachNode, fieldOf, isWithin, overlaps, type SyntaxNode } from "../syntax/syntax";
import type { Use } from "../uses/use";
import { patchOf } from "./patches";

/** A patch that moves to `text`, a member of the target; `place` is what it named before. */
export interface MovingPatch {
  readonly node: SyntaxNode;
  readonly text: string;
  readonly place: string;
}

/** Why a patch would reach too far; `moving` are all patches of the file that can move by themselves. */
export function reachesTooFar(
  patch: MovingPatch,
  moving: readonly MovingPatch[],
  uses: readonly Use[],
  file: PythonFile,
): Refusal | null {
  const { node, text, place } = patch;
  const reach = reachOf(node, file);
  const meets = (other: SyntaxNode) => overlaps(reach, reachOf(other, file));
  const twin = moving.find((one) => one.text === text && one.place !== place && meets(one.node));
  const rival = twin?.node ?? patchesOf(text, file).find((one) => one !== node && meets(one));
  if (rival) return { code: "mock-of-target", detail: seeLine(rival, file) };
  const spans = runBy(reach, file);
  const found = usesOf(text, uses, file).find((use) => spans.some((span) => isWithin(use, span)));
  return found ? { code: "mock-covers-more", detail: seeLine(found, file) } : null;
}

/** The code during which a patch holds; all of the file where nobody can tell. */
function reachOf(string: SyntaxNode, file: PythonFile): Span {
  let inner = string;
  for (const at of above(string)) {
    if (at.type === "decorator") return at.parent ?? file.root;
    if (at.type === "with_statement" && inner.field !== "body")
      // The body of a fixture or a context manager is whatever uses it.
      return /\byield\b/.test(textOf(at, file)) ? file.root : at;
    if (at.type === "function_definition") {
      const name = fieldOf(at, "name");
      return name && /^test/.test(textOf(name, file)) ? at : file.root;
    }
    inner = at;
  }
  return file.root;
}

/** A span, and the functions of the file that are named there, or in one of these. */
function runBy(reach: Span, file: PythonFile): readonly Span[] {
  const functions: { readonly name: string; readonly span: Span }[] = [];
  eachNode(file.root, (node) => {
    const name = node.type === "function_definition" ? fieldOf(node, "name") : null;
    if (name && !isWithin(node, reach)) functions.push({ name: textOf(name, file), span: node });
  });
  const spans = [reach];
  for (const { start, end } of spans) {
    const words = new Set(file.text.slice(start, end).match(/\w+/g));
    for (const { name, span } of functions)
      if (words.has(name) && !isWithin(span, { start, end }) && !spans.includes(span)) spans.push(span);
  }
  return spans;
}

/** What means the member in the file: rewritten calls, and what is there already. */
function usesOf(text: string, uses: readonly Use[], file: PythonFile): readonly SyntaxNode[] {
  const found = uses
    .filter(({ verdict }) => verdict.kind === "edit" && verdict.replacement.includes(`${text}(`))
    .map(({ node }) => node);
  eachNode(file.root, (node) => {
    if (node.type === "attribute" && textOf(node, file) === text) found.push(node);
  });
  return found;
}

/** The patches of the member that are there already. */
function patchesOf(text: string, file: PythonFile): readonly SyntaxNode[] {
  return file.strings.filter(
    (node) => plainValue(node, file)?.endsWith(`.${text}`) === true && patchOf(node, file) !== null,
  );
}

function seeLine({ start }: Span, file: PythonFile): string {
  return `See line ${createPositions(file.text)(start).line}.`;
}
