/**
 * Patches of `unittest.mock`, pytest-mock and `monkeypatch` that name what they replace: by a dotted name, or as an
 * attribute of a module. A name in a consumer's namespace follows the consumer: where its import became one of the
 * target, so does the patch.
 */

import { type PythonFile, textOf } from "../modules/module";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax/syntax";

export interface Patch {
  readonly call: SyntaxNode;
  /** The expression of whose attributes the string names one; null: the string says it all. */
  readonly object: SyntaxNode | null;
  /** What comes in place of the name: a positional argument, or `new=`. */
  readonly value: SyntaxNode | null;
  /** The settings of the mock that the patch makes by itself. */
  readonly settings: readonly SyntaxNode[];
}

/** The patch whose target a string names. */
export function patchOf(string: SyntaxNode, file: PythonFile): Patch | null {
  const list = string.parent;
  const call = list?.type === "argument_list" ? list.parent : null;
  const callee = call?.type === "call" ? fieldOf(call, "function") : null;
  if (!list || !call || !callee) return null;
  const name = textOf(callee, file);
  const all = namedChildren(list);
  const at = all.indexOf(string);
  const isSetting = SETTING.test(name);
  if (at < 0 || at > 1 || (!isSetting && at !== (OBJECT.test(name) ? 1 : 0))) return null;
  if (!isSetting && !OBJECT.test(name) && !PATCH.test(name)) return null;
  const rest = all.slice(at + 1);
  const isNamed = (argument: SyntaxNode) => argument.type === "keyword_argument";
  const isNew = (argument: SyntaxNode) => /^(?:new|value)\s*=/.test(textOf(argument, file));
  const value = rest.find((argument) => !isNamed(argument) || isNew(argument)) ?? null;
  const settings = rest.filter(
    (argument) => argument !== value && !/^raising\b/.test(textOf(argument, file)),
  );
  if (isSetting && !value) return null;
  return {
    call,
    object: at === 1 ? (all[0] as SyntaxNode) : null,
    value: value && isNamed(value) ? fieldOf(value, "value") : value,
    settings,
  };
}

const PATCH = /^(?:\w+\.)*patch$/;
const OBJECT = /^(?:\w+\.)*patch\.object$/;
const SETTING = /^(?:\w+\.)*(?:\w*monkeypatch|mp)\.setattr$/;
