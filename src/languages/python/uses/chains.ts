/** Matches the code around a legacy export with the steps of a legacy expression. */

import { type PythonFile, textOf } from "../modules/module";
import type { CallPattern, Parameter } from "../pairs/patterns";
import type { SyntaxNode } from "../syntax/syntax";
import { fieldOf, namedChildren, wrapped } from "../syntax/syntax";

/** What an argument list gives for a parameter; null: nothing, so the manifest's default stands. */
export type Given = ReadonlyMap<string, SyntaxNode | null>;

export interface Match {
  /** The expression that the steps so far make. */
  readonly node: SyntaxNode;
  /** The last call, for its list of arguments. */
  readonly call: SyntaxNode | null;
  readonly given: Given;
  /** How many steps were made. */
  readonly steps: number;
}

export type Mismatch = "too-few-arguments" | "too-many-arguments" | "spread-argument" | "other-use";

export type Chain =
  | { readonly kind: "whole"; readonly match: Match }
  /** The code does something else with the value after some steps. */
  | { readonly kind: "part"; readonly match: Match; readonly why: Mismatch; readonly pattern: CallPattern };

/** Follows the steps of a pattern from `start`, after those already made. */
export function follow(
  start: SyntaxNode,
  pattern: CallPattern,
  file: PythonFile,
  from = 0,
  before: Given = new Map(),
): Chain {
  let match: Match = { node: start, call: null, given: before, steps: from };
  for (const step of pattern.steps.slice(from)) {
    const inner = wrapped(match.node);
    const outer = inner.parent;
    const part = (why: Mismatch): Chain => ({ kind: "part", match, why, pattern });
    if (!outer) return part("other-use");
    if (step.kind === "member") {
      const name =
        outer.type === "attribute" && fieldOf(outer, "object") === inner ? fieldOf(outer, "attribute") : null;
      if (!name || textOf(name, file) !== step.name) return part("other-use");
      match = { ...match, node: outer, steps: match.steps + 1 };
    } else if (step.kind === "await") {
      if (outer.type !== "await") return part("other-use");
      match = { ...match, node: outer, steps: match.steps + 1 };
    } else {
      if (outer.type !== "call" || fieldOf(outer, "function") !== inner) return part("other-use");
      const given = argumentsOf(outer, step.parameters, file);
      if (typeof given === "string") return part(given);
      const all = new Map([...match.given, ...given]);
      match = { node: outer, call: outer, given: all, steps: match.steps + 1 };
    }
  }
  return { kind: "whole", match };
}

/** The argument of each parameter, by position or keyword. */
function argumentsOf(call: SyntaxNode, parameters: readonly Parameter[], file: PythonFile): Given | Mismatch {
  const list = fieldOf(call, "arguments");
  if (!list) return "other-use";
  const given = new Map<string, SyntaxNode | null>();
  const positional = list.type === "argument_list" ? namedChildren(list) : [list];
  for (const [index, argument] of positional.entries()) {
    if (argument.type === "list_splat" || argument.type === "dictionary_splat") return "spread-argument";
    const name = argument.type === "keyword_argument" ? fieldOf(argument, "name") : null;
    const value = name ? fieldOf(argument, "value") : argument;
    const parameter = name ? parameters.find((one) => one.name === textOf(name, file)) : parameters[index];
    if (!parameter || !value || given.has(parameter.name)) return "too-many-arguments";
    given.set(parameter.name, value);
  }
  for (const { name, fallback } of parameters) {
    if (given.has(name)) continue;
    if (fallback === null) return "too-few-arguments";
    given.set(name, null);
  }
  return given;
}
