/** Reads a replacement expression as a template: its text, and the places of parameters and imported names. */

import type { TakenMember } from "../../manifest-names";
import { refusePair } from "../../pair-problem";
import { bind } from "../syntax/binding-rules";
import { above, fieldOf, namedChildren, type SyntaxNode } from "../syntax/syntax";
import { parseSide } from "./parse-side";

export interface TemplateName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** It stands alone in a list of arguments, so any expression fits without parentheses. */
  readonly isArgument: boolean;
  /** It stands in a lambda or comprehension, where it is evaluated later, or more than once. */
  readonly isDeferred: boolean;
  /** It stands where a lambda or comprehension of the template has names of its own. */
  readonly isInside: boolean;
}

export interface Template {
  readonly text: string;
  readonly expression: SyntaxNode;
  /** The parameters, in the order of the text. */
  readonly parameters: readonly TemplateName[];
  /** The names that have to be imported. */
  readonly imports: ReadonlySet<string>;
  readonly members: readonly TakenMember[];
  /** The functions of Python that it uses. */
  readonly builtIns: ReadonlySet<string>;
  /** The names that its lambdas and comprehensions bind. */
  readonly declares: ReadonlySet<string>;
  /** `callee(a, b)` with nothing but parameters as arguments. */
  readonly call: { readonly callee: string; readonly parameters: readonly string[] } | null;
}

export interface TemplateScope {
  readonly parameters: ReadonlySet<string>;
  readonly isImportable: (name: string) => boolean;
}

/** Reads a template; a name that is neither parameter nor importable, nor built in, is refused. */
export function readTemplate(text: string, { parameters, isImportable }: TemplateScope): Template {
  const expression = parseSide("value", text);
  const bound = bind(expression, text);
  const imports = new Set<string>();
  const builtIns = new Set<string>();
  const members: TakenMember[] = [];
  const places: TemplateName[] = [];
  for (const [name, nodes] of bound.unbound) {
    if (parameters.has(name)) places.push(...nodes.map((node) => placeOf(node, name)));
    else if (isImportable(name)) {
      imports.add(name);
      for (const node of nodes) {
        const outer = node.parent?.type === "attribute" && node.field === "object" ? node.parent : null;
        const member = outer && fieldOf(outer, "attribute");
        if (member)
          members.push({ name, member: text.slice(member.start, member.end), offset: member.start });
      }
    } else if (BUILT_IN.has(name)) builtIns.add(name);
    else
      refusePair(
        "value",
        nodes[0]?.start ?? 0,
        `the replacement uses \`${name}\`, which is neither a parameter, nor the target, nor in \`imports\``,
        `add \`${name}: <path of its module>\` under \`imports\`, or use a parameter of the legacy expression`,
        "unknown-name",
      );
  }
  places.sort((a, b) => a.start - b.start);
  const declares = new Set(bound.scopes.flatMap(({ bindings }) => [...bindings.keys()]));
  const call = callOf(expression, text, parameters);
  return { text, expression, parameters: places, imports, members, builtIns, declares, call };
}

/** The template of one name that is imported under it. */
export function nameTemplate(name: string): Template {
  const expression: SyntaxNode = {
    type: "identifier",
    isNamed: true,
    field: null,
    parent: null,
    children: [],
    start: 0,
    end: name.length,
  };
  const nothing = {
    parameters: [],
    members: [],
    builtIns: new Set<string>(),
    declares: new Set<string>(),
    call: null,
  };
  return { text: name, expression, imports: new Set([name]), ...nothing };
}

/** The functions of Python that a replacement may use. */
export const BUILT_IN: ReadonlySet<string> = new Set([
  "dict",
  "list",
  "tuple",
  "set",
  "str",
  "int",
  "bool",
  "getattr",
]);

/** These have names of their own. */
const SCOPES: ReadonlySet<string> = new Set([
  "lambda",
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression",
]);

/** These evaluate some of their parts only. */
const CHOOSING: ReadonlySet<string> = new Set(["conditional_expression", "boolean_operator"]);

function placeOf(node: SyntaxNode, name: string): TemplateName {
  const { parent } = node;
  const isArgument =
    parent?.type === "argument_list" || (parent?.type === "keyword_argument" && node.field === "value");
  const around = [...above(node)].map(({ type }) => type);
  const isInside = around.some((type) => SCOPES.has(type));
  const isDeferred = isInside || around.some((type) => CHOOSING.has(type));
  return { name, start: node.start, end: node.end, isArgument, isDeferred, isInside };
}

function callOf(node: SyntaxNode, text: string, parameters: ReadonlySet<string>): Template["call"] {
  const [callee, given] = [fieldOf(node, "function"), fieldOf(node, "arguments")];
  if (node.type !== "call" || !callee || given?.type !== "argument_list") return null;
  if (callee.type !== "identifier" && callee.type !== "attribute") return null;
  const names = namedChildren(given).map((argument) => text.slice(argument.start, argument.end));
  const isPlain = names.every((name) => parameters.has(name)) && new Set(names).size === names.length;
  return isPlain ? { callee: text.slice(callee.start, callee.end), parameters: names } : null;
}
