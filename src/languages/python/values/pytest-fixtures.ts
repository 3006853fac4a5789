/** What a pytest fixture gives to the tests of its file that name it as a parameter. */

import { type PythonFile, plainValue, textOf } from "../modules/module";
import { above, eachNode, fieldOf, namedChildren, type SyntaxNode, wrapped } from "../syntax/syntax";

/** The reads of the parameters that hold what a fixture returns or yields; null where it is no such value. */
export function fixtureReads(value: SyntaxNode, file: PythonFile): readonly SyntaxNode[] | null {
  const fixture = fixtureOf(value, file);
  const name = fixture && fieldOf(fixture, "name");
  if (!fixture || !name) return null;
  const given = textOf(name, file);
  // A parametrized test, or one that asks for it by its name, may get something else.
  if (file.strings.some((string) => (plainValue(string, file) ?? "").split(/[\s,]+/).includes(given)))
    return null;
  const home = classAround(fixture);
  const takers: SyntaxNode[] = [];
  let isTwin = false;
  eachNode(file.root, (node) => {
    if (node.type !== "function_definition" || node === fixture) return;
    const own = fieldOf(node, "name");
    const around = classAround(node);
    if (own && isFixture(node, file)) isTwin ||= textOf(own, file) === given;
    const isTaker = own !== null && (/^test/.test(textOf(own, file)) || isFixture(node, file));
    if (isTaker && !isInherited(around, file) && (home === null || home === around)) takers.push(node);
  });
  if (isTwin) return null;
  return takers.flatMap((taker) => parameterReads(taker, given, file));
}

/** The fixture whose one result a value is. */
function fixtureOf(value: SyntaxNode, file: PythonFile): SyntaxNode | null {
  const whole = wrapped(value);
  const isGiven = whole.parent?.type === "return_statement" || whole.parent?.type === "yield";
  const [owner] = [...above(whole)].filter(({ type }) => /^(?:function_definition|lambda)$/.test(type));
  if (!isGiven || owner?.type !== "function_definition" || !isFixture(owner, file)) return null;
  let results = 0;
  eachNode(owner, ({ type }) => {
    if (type === "return_statement" || type === "yield") results++;
  });
  return results === 1 ? owner : null;
}

/** A fixture under the name of its function. */
function isFixture(made: SyntaxNode, file: PythonFile): boolean {
  const decorated = made.parent?.type === "decorated_definition" ? made.parent : null;
  const decorators = decorated ? namedChildren(decorated).filter(({ type }) => type === "decorator") : [];
  return decorators.some((one) =>
    /^@(?:\w+\.)*fixture\b(?![\s\S]*\b(?:name|params)\s*=)/.test(textOf(one, file)),
  );
}

/** pytest runs no tests of such a class itself: those of its subclasses may have a fixture of their own by the name. */
function isInherited(around: SyntaxNode | null, file: PythonFile): boolean {
  const name = around && fieldOf(around, "name");
  return name !== null && !textOf(name, file).startsWith("Test");
}

function classAround(node: SyntaxNode): SyntaxNode | null {
  const [outer] = [...above(node)].filter(({ type }) => /^(?:class|function)_definition$/.test(type));
  return outer?.type === "class_definition" ? outer : null;
}

function parameterReads(taker: SyntaxNode, name: string, file: PythonFile): readonly SyntaxNode[] {
  const parameters = fieldOf(taker, "parameters");
  return (parameters ? namedChildren(parameters) : []).flatMap((parameter) => {
    const own = parameter.type === "typed_parameter" ? namedChildren(parameter)[0] : parameter;
    if (own?.type !== "identifier" || textOf(own, file) !== name) return [];
    const binding = file.bound.declaredBy.get(own);
    return binding?.declarations.length === 1 ? binding.references : [];
  });
}
