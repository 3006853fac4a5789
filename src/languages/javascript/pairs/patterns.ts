/** Reads the pairs of a manifest: a legacy expression becomes a chain of steps, a replacement a template. */

import type * as t from "@babel/types";
import { type PairProblem, PairRefusal, refusePair } from "../../pair-problem";
import { parseSide } from "./parse-side";
import { readTemplate, type Template, withoutTypeArguments } from "./templates";

/** One parameter of a legacy expression; it stands for an argument of a call. */
export interface Parameter {
  readonly name: string;
  /** What is used where a call has no such argument; null: the argument is required. */
  readonly fallback: Template | null;
  /** `...rest` stands for all arguments that are left. */
  readonly rest: boolean;
}

/** One step from the export to the whole legacy expression: `new F()`, `.create`, `(context)`, `await`. */
export type Step =
  | {
      readonly kind: "call" | "construct";
      readonly parameters: readonly Parameter[];
      readonly types: readonly string[];
    }
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "await" };

/** A legacy expression with its replacement. */
export interface CallPattern {
  /** The text of the legacy expression in the manifest. */
  readonly source: string;
  /** The export at which the chain starts. */
  readonly root: string;
  readonly steps: readonly Step[];
  /** The legacy expression gives a promise and the replacement does not. */
  readonly losesPromise: boolean;
  readonly replacement: Template;
  /** The replacement of a call that leaves its type arguments to inference; null when it cannot do without. */
  readonly untyped: Template | null;
}

/** What a key of `replace` says: a chain, a bare export, or every other export. */
export type Pair =
  | { readonly kind: "pattern"; readonly pattern: CallPattern }
  | { readonly kind: "bare"; readonly export: string; readonly replacement: Template }
  | { readonly kind: "star" };

/** Tells the names that a replacement may use beside the parameters. */
type IsImportable = (name: string) => boolean;

/** Reads one pair; the value of the star is a star by now. `isImportable` tells the names that a replacement may use beside the parameters. */
export function readPair(
  key: string,
  value: string,
  isImportable: IsImportable,
): { readonly pair: Pair } | { readonly problem: PairProblem } {
  try {
    return { pair: key === "*" ? { kind: "star" } : readNamed(key, value, isImportable) };
  } catch (error) {
    if (error instanceof PairRefusal) return { problem: error.problem };
    throw error;
  }
}

function readNamed(key: string, value: string, isImportable: IsImportable): Pair {
  const legacy = readLegacy(key, isImportable);
  const { root, steps } = legacy;
  const parameters = new Set(legacy.names);
  const rests = new Set(parametersOf(steps).flatMap(({ name, rest }) => (rest ? [name] : [])));
  const read = (text: string) => readTemplate(text, { side: "value", parameters, rests, isImportable });
  const whole = read(value);
  // With `await` on both sides both are promises, and the pair is the same without it.
  const inner = whole.expression.type === "AwaitExpression" ? whole.expression.argument : null;
  const bothAwait = legacy.isAwaited && inner !== null;
  const replacement = bothAwait ? read(value.slice(inner.start as number)) : whole;
  if (steps.length === 0) return { kind: "bare", export: root, replacement };
  const losesPromise = legacy.isAwaited && !bothAwait;
  const types = new Set(steps.flatMap((step) => ("types" in step ? step.types : [])));
  const text = types.size > 0 ? withoutTypeArguments(replacement, types) : null;
  const untyped = text === null ? null : read(text);
  return { kind: "pattern", pattern: { source: key, root, steps, losesPromise, replacement, untyped } };
}

/** Every parameter of a chain, in the order in which arguments are evaluated. */
export function parametersOf(steps: readonly Step[]): readonly Parameter[] {
  return steps.flatMap((step) => ("parameters" in step ? step.parameters : []));
}

interface Legacy {
  readonly root: string;
  readonly steps: readonly Step[];
  /** The whole expression is awaited. */
  readonly isAwaited: boolean;
  /** Its parameters, and those of its types. */
  readonly names: readonly string[];
}

function readLegacy(text: string, isImportable: IsImportable): Legacy {
  let node = stripParentheses(parseSide("key", maskDefault(text)));
  const isAwaited = node.type === "AwaitExpression";
  if (node.type === "AwaitExpression") node = stripParentheses(node.argument);
  const steps: Step[] = [];
  while (node.type !== "Identifier") {
    const [step, inner] = readStep(node, text, isImportable);
    steps.unshift(step);
    node = stripParentheses(inner);
  }
  const names = steps.flatMap((step) =>
    "parameters" in step ? [...step.parameters.map((p) => p.name), ...step.types] : [],
  );
  if (new Set(names).size < names.length)
    refusePair("key", 0, "a parameter stands twice", "give each parameter a name of its own");
  const imported = names.find(isImportable);
  if (imported !== undefined) {
    const message = `the parameter \`${imported}\` has the name of the target or of an import`;
    refusePair("key", 0, message, "give the parameter another name");
  }
  return { root: node.name === MASKED_DEFAULT ? "default" : node.name, steps, isAwaited, names };
}

function readStep(node: t.Expression, text: string, isImportable: IsImportable): [Step, t.Expression] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression": {
      const kind = node.type === "CallExpression" ? "call" : "construct";
      const { callee } = node;
      if (callee.type === "V8IntrinsicIdentifier" || callee.type === "Super" || callee.type === "Import")
        break;
      const parameters = node.arguments.map((argument) => readParameter(argument, text, isImportable));
      const rest = parameters.findIndex((parameter) => parameter.rest);
      if (rest !== -1 && rest < parameters.length - 1)
        refusePair(
          "key",
          node.start ?? 0,
          "a rest parameter is not the last one",
          "put it behind the others",
        );
      return [{ kind, parameters, types: readTypes(node.typeParameters) }, callee];
    }
    case "MemberExpression":
      if (node.computed || node.property.type !== "Identifier" || node.object.type === "Super") break;
      return [{ kind: "member", name: node.property.name }, node.object];
    case "AwaitExpression":
      return [{ kind: "await" }, node.argument];
  }
  return refusePair(
    "key",
    node.start ?? 0,
    "a legacy expression is a chain of calls, `new` and members that starts at an export",
    "write for example `await createManager(context)` or `new Factory().create(context)`",
  );
}

function readParameter(
  node: t.CallExpression["arguments"][number],
  text: string,
  isImportable: IsImportable,
): Parameter {
  if (node.type === "Identifier") return { name: node.name, fallback: null, rest: false };
  if (node.type === "SpreadElement" && node.argument.type === "Identifier") {
    return { name: node.argument.name, fallback: null, rest: true };
  }
  if (node.type === "AssignmentExpression" && node.operator === "=" && node.left.type === "Identifier") {
    const start = node.right.start as number;
    const scope = {
      side: "key" as const,
      parameters: new Set<string>(),
      rests: new Set<string>(),
      isImportable,
    };
    const fallback = readTemplate(text.slice(start, node.right.end as number), scope, start);
    return { name: node.left.name, fallback, rest: false };
  }
  return refusePair(
    "key",
    node.start ?? 0,
    "an argument of a legacy expression is a parameter: a name, `name = default` or `...name`",
    "name the parameter, and use that name in the replacement",
  );
}

function readTypes(types: t.CallExpression["typeParameters"]): readonly string[] {
  if (types?.type !== "TSTypeParameterInstantiation") return [];
  return types.params.map((type) => {
    if (type.type === "TSTypeReference" && type.typeName.type === "Identifier" && !type.typeParameters)
      return type.typeName.name;
    return refusePair(
      "key",
      type.start ?? 0,
      "a type argument of a legacy expression is a name",
      "write for example `create<T>(context)`",
    );
  });
}

/** `default` is no identifier, so it is parsed under a name of the same length. */
const MASKED_DEFAULT = "$efault";

function maskDefault(text: string): string {
  return text.replace(/(?<![.\w$])default(?![\w$])/g, MASKED_DEFAULT);
}

function stripParentheses(node: t.Expression): t.Expression {
  return node.type === "ParenthesizedExpression" ? stripParentheses(node.expression) : node;
}
