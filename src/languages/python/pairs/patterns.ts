/** Reads the pairs of a manifest: a legacy expression becomes a chain of steps, a replacement a template. */

import { type PairProblem, PairRefusal, refusePair } from "../../pair-problem";
import { fieldOf, namedChildren, type SyntaxNode, unwrapped } from "../syntax/syntax";
import { parseSide } from "./parse-side";
import { readTemplate, type Template } from "./templates";

/** One parameter of a legacy expression; it stands for an argument, by position or by keyword. */
export interface Parameter {
  readonly name: string;
  /** What is used where a call has no such argument; null: the argument is required. */
  readonly fallback: string | null;
}

/** One step from the export to the whole legacy expression: `(context)`, `.create`, `await`. */
export type Step =
  | { readonly kind: "call"; readonly parameters: readonly Parameter[] }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "await" };

/** A legacy expression with its replacement. */
export interface CallPattern {
  /** The text of the legacy expression in the manifest. */
  readonly source: string;
  /** The export at which the chain starts. */
  readonly root: string;
  readonly steps: readonly Step[];
  /** The legacy expression gives a coroutine and the replacement does not. */
  readonly losesPromise: boolean;
  readonly replacement: Template;
}

/** What a key of `replace` says: a chain, a bare export, or every other export. */
export type Pair =
  | { readonly kind: "pattern"; readonly pattern: CallPattern }
  | { readonly kind: "bare"; readonly export: string; readonly replacement: Template }
  | { readonly kind: "star" };

/** Reads one pair. `isImportable` tells the names that a replacement may use beside the parameters. */
export function readPair(
  key: string,
  value: string,
  isImportable: (name: string) => boolean,
): { readonly pair: Pair } | { readonly problem: PairProblem } {
  if (key === "*") return { pair: { kind: "star" } };
  try {
    return { pair: readNamed(key, value, isImportable) };
  } catch (error) {
    if (error instanceof PairRefusal) return { problem: error.problem };
    throw error;
  }
}

/** Every parameter of a chain, in the order in which arguments are evaluated. */
export function parametersOf(steps: readonly Step[]): readonly Parameter[] {
  return steps.flatMap((step) => ("parameters" in step ? step.parameters : []));
}

function readNamed(key: string, value: string, isImportable: (name: string) => boolean): Pair {
  const { root, steps, isAwaited } = readLegacy(key);
  const parameters = parametersOf(steps).map(({ name }) => name);
  if (new Set(parameters).size < parameters.length)
    refusePair("key", 0, "a parameter stands twice", "give each parameter a name of its own");
  const imported = parameters.find(isImportable);
  if (imported !== undefined) {
    const message = `the parameter \`${imported}\` has the name of the target or of an import`;
    refusePair("key", 0, message, "give the parameter another name");
  }
  const scope = { parameters: new Set(parameters), isImportable };
  const whole = readTemplate(value, scope);
  const inner = whole.expression.type === "await" ? namedChildren(whole.expression)[0] : undefined;
  // With `await` on both sides both are coroutines, and the pair is the same without it.
  const bothAwait = isAwaited && inner !== undefined;
  const replacement = bothAwait ? readTemplate(value.slice(inner.start), scope) : whole;
  if (steps.length === 0) {
    if (replacement.expression.type !== "identifier" && replacement.expression.type !== "attribute")
      refusePair(
        "value",
        0,
        "a bare export is replaced by a name",
        "write one name, or a call on both sides",
      );
    return { kind: "bare", export: root, replacement };
  }
  return {
    kind: "pattern",
    pattern: { source: key, root, steps, losesPromise: isAwaited && !bothAwait, replacement },
  };
}

function readLegacy(text: string): { root: string; steps: readonly Step[]; isAwaited: boolean } {
  let node = unwrapped(parseSide("key", text));
  const isAwaited = node.type === "await";
  if (isAwaited) node = unwrapped(namedChildren(node)[0] as SyntaxNode);
  const steps: Step[] = [];
  while (node.type !== "identifier") {
    const [step, inner] = readStep(node, text);
    steps.unshift(step);
    node = unwrapped(inner);
  }
  return { root: text.slice(node.start, node.end), steps, isAwaited };
}

function readStep(node: SyntaxNode, text: string): [Step, SyntaxNode] {
  const [callee, object, name] = ["function", "object", "attribute"].map((field) => fieldOf(node, field));
  if (node.type === "call" && callee) {
    const given = fieldOf(node, "arguments");
    const isList = given?.type === "argument_list";
    const parameters = isList ? namedChildren(given).map((argument) => readParameter(argument, text)) : [];
    if (isList) return [{ kind: "call", parameters }, callee];
  }
  if (node.type === "attribute" && object && name)
    return [{ kind: "member", name: text.slice(name.start, name.end) }, object];
  if (node.type === "await") return [{ kind: "await" }, namedChildren(node)[0] as SyntaxNode];
  return refusePair(
    "key",
    node.start,
    "a legacy expression is a chain of calls and attributes that starts at an export",
    "write for example `await create_manager(context)` or `Factory().create(context)`",
  );
}

function readParameter(node: SyntaxNode, text: string): Parameter {
  if (node.type === "identifier") return { name: text.slice(node.start, node.end), fallback: null };
  const [name, value] = [fieldOf(node, "name"), fieldOf(node, "value")];
  if (node.type === "keyword_argument" && name && value)
    return { name: text.slice(name.start, name.end), fallback: text.slice(value.start, value.end) };
  return refusePair(
    "key",
    node.start,
    "an argument of a legacy expression is a parameter: a name, or `name=default`",
    "name the parameter, and use that name in the replacement",
  );
}
