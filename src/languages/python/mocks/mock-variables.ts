/** The variable that holds the mock of a patch, and what is read of it. */

import { type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, namedChildren, type SyntaxNode } from "../syntax/syntax";

/** The reads of the variable that holds the mock; null where it has none, `"unknown"` where that is not certain. */
export function mockReads(call: SyntaxNode, file: PythonFile): readonly SyntaxNode[] | null | "unknown" {
  const { parent } = call;
  if (parent?.type === "with_item") return null;
  if (parent?.type === "as_pattern" && parent.parent?.type === "with_item") {
    const [, target] = namedChildren(parent);
    const name = target ? namedChildren(target)[0] : undefined;
    return name?.type === "identifier" ? readsOf(name, file) : "unknown";
  }
  if (parent?.type === "decorator") return decoratedMock(parent, file);
  return startedMock(call, file);
}

/** The reads of a variable from one of its declarations to the next. */
function readsOf(name: SyntaxNode, { bound }: PythonFile): readonly SyntaxNode[] | "unknown" {
  const binding = bound.declaredBy.get(name);
  if (!binding) return "unknown";
  // Each `with` of a test may use the same name; what is read between two of them belongs to the first.
  const next = binding.declarations.find(({ node }) => node.start > name.start)?.node.start ?? Infinity;
  return binding.references.filter(({ start }) => start > name.start && start < next);
}

/** `mocker.patch(…)` and `stack.enter_context(patch(…))` give the mock, `patch(…)` alone something to start. */
function startedMock(call: SyntaxNode, file: PythonFile): readonly SyntaxNode[] | null | "unknown" {
  const list = call.parent?.type === "argument_list" ? call.parent : null;
  const entering = list?.parent?.type === "call" ? fieldOf(list.parent, "function") : null;
  const isEntered = entering !== null && /\.enter_context$/.test(textOf(entering, file));
  const callee = textOf(fieldOf(call, "function") ?? call, file);
  const started = isEntered ? (list?.parent ?? call) : call;
  if (!isEntered && !/^(?:\w*mocker|monkeypatch|\w*monkeypatch|mp)\./.test(callee)) return "unknown";
  const { parent } = started;
  if (parent?.type === "expression_statement") return null;
  const target = parent?.type === "assignment" && started.field === "right" ? fieldOf(parent, "left") : null;
  return target?.type === "identifier" ? readsOf(target, file) : "unknown";
}

/** The parameter that a decorator fills: decorators count from the function outwards. */
function decoratedMock(decorator: SyntaxNode, file: PythonFile): readonly SyntaxNode[] | null | "unknown" {
  const definition = decorator.parent ? fieldOf(decorator.parent, "definition") : null;
  const parameters = definition?.type === "function_definition" ? fieldOf(definition, "parameters") : null;
  if (!parameters || !definition || !decorator.parent) return "unknown";
  const decorators = namedChildren(decorator.parent).filter(({ type }) => type === "decorator");
  const giving = decorators.reverse().filter((one) => givesMock(one, file));
  const place = giving.indexOf(decorator);
  if (place < 0) return null;
  const names = namedChildren(parameters).filter(
    ({ type }) => type === "identifier" || type === "typed_parameter",
  );
  const isMethod =
    [...above(definition)].find(({ type }) => /^(?:class|function)_definition$/.test(type))?.type ===
    "class_definition";
  const parameter = names[place + (isMethod ? 1 : 0)];
  const name = parameter?.type === "typed_parameter" ? namedChildren(parameter)[0] : parameter;
  return name ? readsOf(name, file) : "unknown";
}

/** `@patch("a.b.c")` and `@patch.object(a, "b")` give the function one mock, unless they are told what to use. */
function givesMock(decorator: SyntaxNode, file: PythonFile): boolean {
  const [call] = namedChildren(decorator);
  const list = call?.type === "call" ? fieldOf(call, "arguments") : null;
  const callee = call ? fieldOf(call, "function") : null;
  const name = callee ? /(?:^|\.)patch(\.object)?$/.exec(textOf(callee, file)) : null;
  if (!list || !name) return false;
  const given = namedChildren(list);
  const isNew = (argument: SyntaxNode) => /^new\s*=/.test(textOf(argument, file));
  const positional = given.filter(({ type }) => type !== "keyword_argument").length;
  return positional === (name[1] ? 2 : 1) && !given.some(isNew);
}
