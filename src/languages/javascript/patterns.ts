/** Reads the pairs of a manifest: a legacy expression becomes a chain of steps, a replacement a template. */

import type * as t from "@babel/types";
import { bind } from "./binding-rules";
import { parseManifestExpression } from "./parse";
import type { Bound } from "./scope";

/** One parameter of a legacy expression; it stands for an argument of a call. */
export interface Parameter {
  readonly name: string;
  /** The text used where a call has no such argument; null: the argument is required. */
  readonly fallback: string | null;
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

/** A name in a replacement that is not its own: a parameter of the pattern, or something to import. */
export interface TemplateName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `{ userId }`: the key stays when the value is filled in. */
  readonly shorthand: boolean;
  /** The value can stand here without parentheses, whatever it is (an argument, an element, …). */
  readonly open: boolean;
  /** The value may be evaluated later, or not at all: inside a function, a condition or an optional chain. */
  readonly deferred: boolean;
}

export interface Template {
  readonly text: string;
  readonly names: readonly TemplateName[];
  /** The replacement starts with `await`: it may only stand where that is allowed. */
  readonly awaits: boolean;
  readonly expression: t.Expression;
}

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
}

/** What a key of `replace` says: a chain, a bare export, or every other export. */
export type Pair =
  | { readonly kind: "pattern"; readonly pattern: CallPattern }
  | { readonly kind: "bare"; readonly export: string; readonly replacement: Template }
  | { readonly kind: "star" };

/** What is wrong with a pair, on which side and where (UTF-16 code units into that side). */
export interface PairProblem {
  readonly side: "key" | "value";
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Reads one pair. `isImportable` tells the names that a replacement may use beside the parameters. */
export function readPair(
  key: string,
  value: string,
  isImportable: (name: string) => boolean,
): { readonly pair: Pair } | { readonly problem: PairProblem } {
  try {
    if (key === "*") return value === "*" ? { pair: { kind: "star" } } : { problem: starNeedsStar() };
    const legacy = readLegacy(key);
    const replacement = readTemplate(value, legacy.parameters, isImportable);
    if (legacy.losesPromise && replacement.awaits) {
      // `await` on both sides: both are promises, and the pair is the same without it.
      return readPair(key.replace(LEADING_AWAIT, ""), value.replace(LEADING_AWAIT, ""), isImportable);
    }
    if (legacy.steps.length === 0) return { pair: { kind: "bare", export: legacy.root, replacement } };
    const { root, steps, losesPromise } = legacy;
    return { pair: { kind: "pattern", pattern: { source: key, root, steps, losesPromise, replacement } } };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

/** Every parameter of a chain, in the order in which arguments are evaluated. */
export function parametersOf(steps: readonly Step[]): readonly Parameter[] {
  return steps.flatMap((step) => ("parameters" in step ? step.parameters : []));
}

const LEADING_AWAIT = /^\s*await\s+/;

interface Legacy {
  readonly root: string;
  readonly steps: readonly Step[];
  readonly losesPromise: boolean;
  readonly parameters: ReadonlySet<string>;
}

class Refusal extends Error {
  constructor(readonly problem: PairProblem) {
    super(problem.message);
  }
}

function readLegacy(text: string): Legacy {
  let node = stripParentheses(parseSide("key", maskDefault(text)));
  const losesPromise = node.type === "AwaitExpression";
  if (node.type === "AwaitExpression") node = stripParentheses(node.argument);
  const steps: Step[] = [];
  while (node.type !== "Identifier") {
    const [step, inner] = readStep(node, text);
    steps.unshift(step);
    node = stripParentheses(inner);
  }
  const names = steps.flatMap((step) =>
    "parameters" in step ? [...step.parameters.map((p) => p.name), ...step.types] : [],
  );
  const parameters = new Set(names);
  if (parameters.size < names.length)
    refuse("key", 0, "a parameter stands twice", "give each parameter a name of its own");
  return { root: node.name === MASKED_DEFAULT ? "default" : node.name, steps, losesPromise, parameters };
}

function readStep(node: t.Expression, text: string): [Step, t.Expression] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression": {
      const kind = node.type === "CallExpression" ? "call" : "construct";
      if (
        node.callee.type === "V8IntrinsicIdentifier" ||
        node.callee.type === "Super" ||
        node.callee.type === "Import"
      )
        break;
      const parameters = node.arguments.map((argument) => readParameter(argument, text));
      return [{ kind, parameters, types: readTypes(node.typeParameters) }, node.callee];
    }
    case "MemberExpression":
      if (node.computed || node.property.type !== "Identifier" || node.object.type === "Super") break;
      return [{ kind: "member", name: node.property.name }, node.object];
    case "AwaitExpression":
      return [{ kind: "await" }, node.argument];
  }
  return refuse(
    "key",
    node.start ?? 0,
    "a legacy expression is a chain of calls, `new` and members that starts at an export",
    "write for example `await createManager(context)` or `new Factory().create(context)`",
  );
}

function readParameter(node: t.CallExpression["arguments"][number], text: string): Parameter {
  if (node.type === "Identifier") return { name: node.name, fallback: null, rest: false };
  if (node.type === "SpreadElement" && node.argument.type === "Identifier") {
    return { name: node.argument.name, fallback: null, rest: true };
  }
  if (node.type === "AssignmentExpression" && node.operator === "=" && node.left.type === "Identifier") {
    return {
      name: node.left.name,
      fallback: text.slice(node.right.start as number, node.right.end as number),
      rest: false,
    };
  }
  return refuse(
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
    return refuse(
      "key",
      type.start ?? 0,
      "a type argument of a legacy expression is a name",
      "write for example `create<T>(context)`",
    );
  });
}

function readTemplate(
  text: string,
  parameters: ReadonlySet<string>,
  isImportable: (name: string) => boolean,
): Template {
  const expression = parseSide("value", text);
  const bound = bind({ type: "ExpressionStatement", expression } as t.ExpressionStatement, () => {});
  const names: TemplateName[] = [];
  for (const node of bound.scopeOf.keys()) {
    if (bound.bindingOf.has(node) || !("name" in node) || typeof node.name !== "string") continue;
    if (node.name === "undefined") continue;
    if (!parameters.has(node.name) && !isImportable(node.name)) {
      refuse(
        "value",
        node.start ?? 0,
        `the replacement uses \`${node.name}\`, which is neither a parameter, nor the target, nor in \`imports\``,
        `add \`${node.name}: <path of its module>\` under \`imports\`, or use a parameter of the legacy expression`,
      );
    }
    const parent = bound.parents.get(node);
    names.push({
      name: node.name,
      start: node.start as number,
      end: node.end as number,
      shorthand: parent?.type === "ObjectProperty" && parent.shorthand,
      open: parent === undefined || isOpen(parent, node),
      deferred: isDeferred(node, bound),
    });
  }
  names.sort((a, b) => a.start - b.start);
  return { text, names, awaits: expression.type === "AwaitExpression", expression };
}

function isDeferred(node: t.Node, bound: Bound): boolean {
  for (let at = bound.parents.get(node); at; at = bound.parents.get(at)) {
    if (DEFERRING.has(at.type)) return true;
  }
  return false;
}

const DEFERRING: ReadonlySet<string> = new Set([
  "ArrowFunctionExpression",
  "FunctionExpression",
  "ObjectMethod",
  "ClassExpression",
  "ConditionalExpression",
  "LogicalExpression",
  "OptionalCallExpression",
  "OptionalMemberExpression",
]);

/** The places in which any assignment expression can stand as it is. */
function isOpen(parent: t.Node, node: t.Node): boolean {
  switch (parent.type) {
    case "CallExpression":
    case "NewExpression":
      return parent.callee !== node;
    case "ArrayExpression":
    case "ParenthesizedExpression":
    case "ExpressionStatement":
    case "TSTypeReference":
      return true;
    case "ObjectProperty":
      return parent.value === node;
    default:
      return false;
  }
}

/** `default` is no identifier, so it is parsed under a name of the same length. */
const MASKED_DEFAULT = "$efault";

function maskDefault(text: string): string {
  return text.replace(/(?<![.\w$])default(?![\w$])/g, MASKED_DEFAULT);
}

function parseSide(side: PairProblem["side"], text: string): t.Expression {
  try {
    return parseManifestExpression(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = (error as { pos?: number }).pos ?? 0;
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    return refuse(
      side,
      offset,
      `this is not an expression: ${message}`,
      "write it as it would stand in a source file",
    );
  }
}

function stripParentheses(node: t.Expression): t.Expression {
  return node.type === "ParenthesizedExpression" ? stripParentheses(node.expression) : node;
}

function starNeedsStar(): PairProblem {
  return {
    side: "value",
    offset: 0,
    message:
      '`"*"` says that every other export has the same name in the target module, so its value is `"*"`',
    fix: 'write `"*": "*"`, or name each export',
  };
}

function refuse(side: PairProblem["side"], offset: number, message: string, fix: string): never {
  throw new Refusal({ side, offset, message, fix });
}
