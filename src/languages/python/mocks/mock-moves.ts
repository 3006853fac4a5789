/**
 * What has to change at a mock when the function for which it stands becomes another one. A mock of a coroutine
 * function gives what an `await` of it gave; one of a plain function stays as it is. Null where that is not certain.
 */

import type { Edit } from "../../../edits/edit";
import { hasComment, type PythonFile, textOf } from "../modules/module";
import type { CallPattern } from "../pairs/patterns";
import { scopeAt } from "../syntax/scope";
import { fieldOf, namedChildren, type SyntaxNode, spanOf } from "../syntax/syntax";
import { isAsyncMock, nameOfMock } from "./mock-names";
import { editsOfRead, isSetFirst } from "./mock-reads";
import { mockReads } from "./mock-variables";
import type { Patch } from "./patches";
import { keepsArguments, sideEffectEdits, takesArguments, unasynced } from "./stand-ins";

/** The edits that the move of a patch needs beside those of its target. */
export function movedMock(patch: Patch, pattern: CallPattern, file: PythonFile): readonly Edit[] | null {
  const reads = mockReads(patch.call, file);
  if (reads === "unknown") return null;
  const read = editsOfReads(reads ?? [], pattern, file);
  const { value } = patch;
  if (!read) return null;
  if (value) {
    const given = pattern.losesPromise ? movedValue(value, pattern, file) : keptValue(value, pattern, file);
    return given && patch.settings.length === 0 ? [...read, ...given] : null;
  }
  const isSet = reads?.some((one) => isSetFirst(one, patch.call, file)) === true;
  const configured = configuredMock(patch.call, patch.settings, isSet, pattern, file);
  return configured && [...read, ...configured];
}

/** `AsyncMock(…)`, a variable that holds one, or a coroutine function of which nobody else asks. */
function movedValue(value: SyntaxNode, pattern: CallPattern, file: PythonFile): readonly Edit[] | null {
  if (value.type === "call") return movedAsyncMock(value, false, pattern, file);
  const unawaited = unasynced(value, pattern, file);
  if (unawaited) return unawaited;
  const held = heldBy(value, file);
  const made = held && fieldOf(held.assignment, "right");
  if (!held || made?.type !== "call") return null;
  const read = editsOfReads(held.others, pattern, file);
  const isSet = held.others.some((one) => one.start < value.start && isSetFirst(one, held.assignment, file));
  const moved = movedAsyncMock(made, isSet, pattern, file);
  return read && moved && [...read, ...moved];
}

/** A mock or function that stands for a plain function takes the arguments as before. */
function keptValue(value: SyntaxNode, pattern: CallPattern, file: PythonFile): readonly Edit[] | null {
  const held = heldBy(value, file);
  if (held) return editsOfReads(held.others, pattern, file);
  const mayBeAsked = value.type === "call" && /\b(?:side_effect|wraps|spec\w*)\s*=/.test(textOf(value, file));
  const fits = takesArguments(value, pattern, file) && (!mayBeAsked || keepsArguments(pattern));
  return fits ? [] : null;
}

function movedAsyncMock(
  call: SyntaxNode,
  isSet: boolean,
  pattern: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const callee = fieldOf(call, "function");
  const list = fieldOf(call, "arguments");
  if (!callee || list?.type !== "argument_list" || !isAsyncMock(callee, file)) return null;
  const name = nameOfMock("MagicMock", callee, scopeAt(callee, file.bound), file);
  const configured = name && configuredMock(call, namedChildren(list), isSet, pattern, file);
  return configured ? [{ span: spanOf(callee), text: name }, ...configured] : null;
}

/** The settings of a mock, and the value that it gives where none is set: that of a coroutine is awaited. */
function configuredMock(
  call: SyntaxNode,
  settings: readonly SyntaxNode[],
  isSet: boolean,
  pattern: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  let gives = isSet || !pattern.losesPromise;
  let kind: { readonly setting: SyntaxNode; readonly name: string } | null = null;
  for (const setting of settings) {
    const [name, value] = [fieldOf(setting, "name"), fieldOf(setting, "value")];
    if (setting.type !== "keyword_argument" || !name || !value) return null;
    const key = textOf(name, file);
    if (key === "side_effect") {
      const effect = sideEffectEdits(value, pattern, file);
      if (!effect) return null;
      edits.push(...effect);
    } else if (key === "new_callable" && pattern.losesPromise) {
      if (!isAsyncMock(value, file)) return null;
      kind = { setting, name: textOf(value, file) };
    } else if (!/^(?:return_value|name|new_callable)$/.test(key)) return null;
    gives ||= key === "return_value" || (key === "side_effect" && value.type !== "none");
  }
  const callee = fieldOf(call, "function") as SyntaxNode;
  const awaited =
    kind?.name ?? (gives ? "" : nameOfMock("AsyncMock", callee, scopeAt(callee, file.bound), file));
  if (awaited === null) return null;
  const added = gives ? "" : `return_value=${awaited}()`;
  if (kind) {
    const removed = withoutSetting(kind.setting, added, file);
    return removed && [...edits, removed];
  }
  return added === "" ? edits : [...edits, appended(call, added)];
}

function withoutSetting(setting: SyntaxNode, instead: string, file: PythonFile): Edit | null {
  if (instead !== "") return { span: spanOf(setting), text: instead };
  const all = namedChildren(setting.parent as SyntaxNode);
  const before = all[all.indexOf(setting) - 1];
  const span = before && { start: before.end, end: setting.end };
  return span && !hasComment(span, file) ? { span, text: "" } : null;
}

function appended(call: SyntaxNode, text: string): Edit {
  const list = fieldOf(call, "arguments") as SyntaxNode;
  const last = namedChildren(list).at(-1);
  const at = last ? last.end : list.start + 1;
  return { span: { start: at, end: at }, text: last ? `, ${text}` : text };
}

function editsOfReads(
  reads: readonly SyntaxNode[],
  pattern: CallPattern,
  file: PythonFile,
): readonly Edit[] | null {
  const edits = reads.map((read) => editsOfRead(read, pattern, file));
  return edits.every((one) => one !== null) ? edits.flat() : null;
}

/** The variable that a value is read of, if it is set once, and the other reads of it. */
function heldBy(
  value: SyntaxNode,
  { bound }: PythonFile,
): { readonly assignment: SyntaxNode; readonly others: readonly SyntaxNode[] } | null {
  const binding = value.type === "identifier" ? bound.bindingOf.get(value) : undefined;
  const [declaration, ...more] = binding?.declarations ?? [];
  const assignment = declaration?.kind === "assignment" ? declaration.node.parent : null;
  if (!binding || assignment?.type !== "assignment" || more.length > 0) return null;
  return binding.scope.kind === "function"
    ? { assignment, others: binding.references.filter((one) => one !== value) }
    : null;
}
