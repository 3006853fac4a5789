/**
 * Patches of `unittest.mock` by dotted name. A name in a consumer's namespace follows the consumer: where its
 * import became one of the target, so does the patch. A coroutine function becomes a plain method, so what the
 * test says of the mock has to hold for both.
 */

import type { Refusal } from "../../sites/analysis";
import type { Context } from "./context";
import { type PythonFile, textOf } from "./module";
import type { NamedByString } from "./strings";
import { above, fieldOf, namedChildren, type SyntaxNode } from "./syntax";

/** Why a patch cannot follow its consumer, whatever that becomes; null: it can. */
export function patchRefusal(
  { node, owner, isBroken, origin }: NamedByString,
  { file }: Context,
): Refusal | null {
  const call = patchCall(node, file);
  if (isBroken) return { code: "already-broken" };
  const isComputed = node.children.some(({ type }) => type === "interpolation");
  if (!call || isComputed) return { code: "string-path" };
  if (!owner || origin.name === "*") return { code: "namespace-mocked" };
  return null;
}

/** The call of `patch` (also `mock.patch` and `mocker.patch`) whose target a string is. */
export function patchCall(node: SyntaxNode, file: PythonFile): SyntaxNode | null {
  const list = node.parent;
  const call = list?.parent;
  if (list?.type !== "argument_list" || call?.type !== "call" || namedChildren(list)[0] !== node) return null;
  const callee = fieldOf(call, "function");
  return callee && /^(?:\w+\.)*patch$/.test(textOf(callee, file)) ? call : null;
}

/**
 * The mock stands for a plain call as well as for an awaited one: its configuration names only a value to
 * return, or an error to raise, and nothing asks whether it was awaited.
 */
export function isPlainMock(call: SyntaxNode, file: PythonFile): boolean {
  const list = fieldOf(call, "arguments");
  const given = list ? namedChildren(list).slice(1) : [];
  if (!given.every((argument) => isPlainSetting(argument, file))) return false;
  const mock = mockName(call, file);
  if (mock === "unknown") return false;
  return mock === null || mock.every((read) => isPlainUse(read, file));
}

function isPlainSetting(argument: SyntaxNode, file: PythonFile): boolean {
  if (argument.type !== "keyword_argument") return false;
  const [name, value] = [fieldOf(argument, "name"), fieldOf(argument, "value")];
  if (!name || !value) return false;
  return isPlainAttribute(textOf(name, file), value, file);
}

function isPlainAttribute(name: string, value: SyntaxNode, file: PythonFile): boolean {
  if (name === "return_value") return true;
  return name === "side_effect" && (isError(value, file) || value.type === "none");
}

/** An exception, or a class of one, by its name. */
function isError(value: SyntaxNode, file: PythonFile): boolean {
  const callee = value.type === "call" ? fieldOf(value, "function") : value;
  return (
    callee !== null && /^(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Timeout|Interrupt)$/.test(textOf(callee, file))
  );
}

/** The reads of the variable that holds the mock; null where it has none. */
function mockName(call: SyntaxNode, file: PythonFile): readonly SyntaxNode[] | null | "unknown" {
  const { parent } = call;
  if (parent?.type === "with_item") return null;
  if (parent?.type === "as_pattern" && parent.parent?.type === "with_item") {
    const [, target] = namedChildren(parent);
    const name = target ? namedChildren(target)[0] : undefined;
    return name?.type === "identifier" ? readsOf(name, file) : "unknown";
  }
  return parent?.type === "decorator" ? decoratedMock(parent, call, file) : "unknown";
}

function readsOf(name: SyntaxNode, { bound }: PythonFile): readonly SyntaxNode[] | "unknown" {
  const binding = bound.declaredBy.get(name);
  if (!binding) return "unknown";
  // Each `with` of a test may use the same name; what is read between two of them belongs to the first.
  const next = binding.declarations.find(({ node }) => node.start > name.start)?.node.start ?? Infinity;
  return binding.references.filter(({ start }) => start > name.start && start < next);
}

/** The parameter that a decorator fills: decorators count from the function outwards. */
function decoratedMock(
  decorator: SyntaxNode,
  call: SyntaxNode,
  file: PythonFile,
): readonly SyntaxNode[] | null | "unknown" {
  const definition = decorator.parent ? fieldOf(decorator.parent, "definition") : null;
  const parameters = definition?.type === "function_definition" ? fieldOf(definition, "parameters") : null;
  if (!parameters || !decorator.parent) return "unknown";
  const decorators = namedChildren(decorator.parent).filter(({ type }) => type === "decorator");
  const giving = decorators.reverse().filter((one) => PATCHES.test(textOf(one, file)));
  if (giving.some((one) => !isSimplePatch(one, file))) return "unknown";
  const names = namedChildren(parameters).filter(
    ({ type }) => type === "identifier" || type === "typed_parameter",
  );
  const isMethod =
    [...above(definition as SyntaxNode)].find(({ type }) => /^(?:class|function)_definition$/.test(type))
      ?.type === "class_definition";
  const parameter = names[giving.indexOf(decorator) + (isMethod ? 1 : 0)];
  const name = parameter?.type === "typed_parameter" ? namedChildren(parameter)[0] : parameter;
  return name && call ? readsOf(name, file) : "unknown";
}

const PATCHES = /^@(?:\w+\.)*patch\b/;

/** `@patch("a.b.c")` with keywords other than `new` gives the function one mock. */
function isSimplePatch(decorator: SyntaxNode, file: PythonFile): boolean {
  const [call] = namedChildren(decorator);
  const list = call?.type === "call" ? fieldOf(call, "arguments") : null;
  const callee = call ? fieldOf(call, "function") : null;
  if (!list || !callee || !/patch(?:\.object)?$/.test(textOf(callee, file))) return false;
  const positional = textOf(callee, file).endsWith("object") ? 2 : 1;
  const given = namedChildren(list);
  const isNew = (argument: SyntaxNode) => /^new\s*=/.test(textOf(argument, file));
  return given.filter(({ type }) => type !== "keyword_argument").length === positional && !given.some(isNew);
}

const PLAIN_MEMBERS =
  /^(?:assert_(?:called|not_called|any_call|has_calls)\w*|called|call_count|call_args|call_args_list|mock_calls|method_calls|reset_mock|return_value)$/;

/** A read that says nothing of awaiting: a count of calls, a value to return. */
function isPlainUse(read: SyntaxNode, file: PythonFile): boolean {
  const outer = read.parent;
  const name =
    outer?.type === "attribute" && fieldOf(outer, "object") === read ? fieldOf(outer, "attribute") : null;
  if (!outer || !name) return false;
  const member = textOf(name, file);
  const assignment = outer.field === "left" && outer.parent?.type === "assignment" ? outer.parent : null;
  const value = assignment ? fieldOf(assignment, "right") : null;
  return value ? isPlainAttribute(member, value, file) : PLAIN_MEMBERS.test(member);
}
