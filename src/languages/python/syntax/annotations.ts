/** The names in annotations that are written as strings: `"Optional[Manager]"`, and those in patterns. */

import { fieldOf, namedChildren, type SyntaxNode } from "./syntax";

/**
 * The names and dotted names in a string annotation, as nodes at their place in the text. None in a
 * string with a prefix or an escape, in which places of the text and of the value differ.
 */
export function annotationNames(
  string: SyntaxNode,
  text: string,
  typing: TypingNames,
): readonly SyntaxNode[] {
  const [start, ...rest] = string.children;
  const content = rest.find((child) => child.type === "string_content");
  if (!start || !content || !/^["']+$/.test(text.slice(start.start, start.end))) return [];
  const value = text.slice(content.start, content.end);
  if (value.includes("\\")) return [];
  const types = withoutAdded(value.replace(typing.literal, blank), typing.annotated);
  return [...types.matchAll(DOTTED)]
    .filter((match) => !KEYWORDS.has(match[0]))
    .map((match) => dottedNode(match[0], content.start + match.index, string));
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

/** What a file calls the types of `typing` whose parameters are not what those of other things are. */
export interface TypingNames {
  /** All parameters of the first are values, and of the second all but one. */
  readonly literals: ReadonlySet<string>;
  readonly annotated: ReadonlySet<string>;
  /** Finds what is no type in a text of types as it follows `Literal`. */
  readonly literal: RegExp;
  /**
   * The names of types that take others as parameters, wherever they stand: `Callable[["Manager"], None]`, and those of
   * modules that have nothing else, with a dot.
   */
  readonly generics: ReadonlySet<string>;
}

export function typingNamesIn(text: string): TypingNames {
  const names = (name: string) => {
    const aliases = [...text.matchAll(new RegExp(`\\b${name}\\s+as\\s+(\\w+)`, "g"))];
    return new Set([name, ...aliases.map(([, alias = ""]) => alias)]);
  };
  const [literals, annotated] = [names("Literal"), names("Annotated")];
  const literal = new RegExp(`\\b(?:${[...literals].join("|")})\\[[^\\]]*\\]`, "g");
  return { literals, annotated, literal, generics: genericsIn(text) };
}

/** A text of types without the strings that `Annotated` adds to one: those behind the first comma of its own. */
function withoutAdded(text: string, annotated: ReadonlySet<string>): string {
  const brackets: { readonly isAnnotated: boolean; isAdded: boolean }[] = [];
  return text.replace(PIECES, (piece, _quote, offset: number) => {
    const innermost = brackets.at(-1);
    if (piece === "[" || piece === "(" || piece === "{") {
      const head = /\w*$/.exec(text.slice(0, offset))?.[0] ?? "";
      brackets.push({ isAnnotated: piece === "[" && annotated.has(head), isAdded: false });
    } else if (piece === "," && innermost?.isAnnotated) innermost.isAdded = true;
    else if (/[\])}]/.test(piece)) brackets.pop();
    const isString = piece.startsWith("'") || piece.startsWith('"');
    return isString && brackets.some(({ isAdded }) => isAdded) ? blank(piece) : piece;
  });
}

const PIECES = /(["']).*?\1|[[\](){},]/g;

/** `A: TypeAlias = "B"` */
export function isTypeAlias(type: SyntaxNode | null, text: string): boolean {
  return type !== null && /(?:^|\.)TypeAlias$/.test(text.slice(type.start, type.end));
}

/** A part of an expression, and whether it is a type, which may be given as a string. */
interface Part {
  readonly part: SyntaxNode;
  readonly isType: boolean;
}

/** The parts of a call: some arguments of `cast`, `TypeVar` and the like are types. */
export function partsOfCall(node: SyntaxNode, text: string): readonly Part[] {
  const [callee, given] = [fieldOf(node, "function"), fieldOf(node, "arguments")];
  const called = callee ? /\w+$/.exec(text.slice(callee.start, callee.end))?.[0] : undefined;
  const isList = given?.type === "argument_list";
  const parts = (isList ? namedChildren(given) : given ? [given] : []).flatMap((part, index) => {
    if (isList && index === 1 && HAVE_FIELDS.has(called ?? "")) return partsOfFields(part);
    if (part.type === "keyword_argument") return [{ part, isType: givesType(part, called, text) }];
    return [{ part, isType: isList && isTypeArgument(called, index) }];
  });
  return callee ? [{ part: callee, isType: false }, ...parts] : parts;
}

/** The bound of a type variable, and what it is by default. */
function givesType(keyword: SyntaxNode, called: string | undefined, text: string): boolean {
  const name = fieldOf(keyword, "name");
  const given = name ? text.slice(name.start, name.end) : "";
  return given === "bound" || (given === "default" && called === "TypeVar");
}

function isTypeArgument(called: string | undefined, index: number): boolean {
  switch (called) {
    case "cast":
      return index === 0;
    case "NewType":
      return index === 1;
    case "TypeVar":
      return index > 0;
    default:
      return false;
  }
}

/** Their second argument tells the types of fields. */
const HAVE_FIELDS: ReadonlySet<string> = new Set(["TypedDict", "NamedTuple", "make_dataclass"]);

/** `{"name": "Type"}`, `[("name", "Type")]` */
function partsOfFields(fields: SyntaxNode): readonly Part[] {
  if (fields.type !== "list" && fields.type !== "tuple") return [{ part: fields, isType: true }];
  return namedChildren(fields).flatMap((field) =>
    field.type === "tuple"
      ? namedChildren(field).map((part, index) => ({ part, isType: index > 0 }))
      : [{ part: field, isType: false }],
  );
}

/** What a file imports of `typing` and the like. The types of Python itself are names of variables as well. */
function genericsIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, list = ""] of text.matchAll(TYPING))
    for (const [, name = "", alias = name] of list.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g)) names.add(alias);
  for (const [, module = "", alias = module] of text.matchAll(TYPING_MODULE)) names.add(`${alias}.`);
  return names;
}

const TYPING_MODULE = /^[ \t]*import[ \t]+(typing|typing_extensions)(?:[ \t]+as[ \t]+(\w+))?/gm;

const TYPING =
  /^[ \t]*from[ \t]+(?:typing|typing_extensions|collections\.abc)[ \t]+import[ \t]*(\([^)]*\)|[^\n;#]*)/gm;

/** The parameters of what is subscripted are types, though it stands in no annotation. */
export function hasTypesAsParameters(
  subscript: SyntaxNode,
  text: string,
  { generics }: TypingNames,
): boolean {
  const [head] = namedChildren(subscript);
  const name = head ? text.slice(head.start, head.end) : "";
  return generics.has(name) || generics.has(name.replace(/\w+$/, ""));
}

/** The parts of `Type[…]`. Parameters of `Literal`, and what `Annotated` adds to a type, are values. */
export function partsOfSubscript(
  node: SyntaxNode,
  text: string,
  { literals, annotated }: TypingNames,
): readonly Part[] {
  const [head, ...rest] = namedChildren(node);
  if (!head) return [];
  const name = /\w+$/.exec(text.slice(head.start, head.end))?.[0] ?? "";
  const parameters = node.type === "generic_type" ? rest.flatMap(namedChildren) : rest;
  const parts = parameters.map((part, index) => {
    const isType = !literals.has(name) && (!annotated.has(name) || index === 0);
    return { part: !isType && part.type === "type" ? (namedChildren(part)[0] ?? part) : part, isType };
  });
  return [{ part: head, isType: true }, ...parts];
}

/** A dotted name of a pattern, which the grammar does not take for an expression, as if it were one. */
export function dottedValue(name: SyntaxNode, text: string): SyntaxNode {
  const names = name.children.map(({ start, end }) => text.slice(start, end));
  // With spaces around a dot the places differ, so only the name itself is seen.
  const isPlain = text.slice(name.start, name.end) === names.join(".");
  return dottedNode(isPlain ? names.join(".") : (names[0] ?? ""), name.start, name.parent);
}

const DOTTED = /(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;

const KEYWORDS: ReadonlySet<string> = new Set([
  "None",
  "True",
  "False",
  "if",
  "else",
  "or",
  "and",
  "not",
  "in",
  "is",
]);

/** The node of `a.b.c`, made as the grammar would. */
function dottedNode(dotted: string, start: number, parent: SyntaxNode | null): SyntaxNode {
  const identifier = (name: string, at: number, field: string | null): Made => ({
    type: "identifier",
    isNamed: true,
    field,
    parent: parent as Made | null,
    children: [],
    start: at,
    end: at + name.length,
  });
  const [first = "", ...members] = dotted.split(".");
  let node = identifier(first, start, null);
  for (const member of members) {
    const name = identifier(member, node.end + 1, "attribute");
    const outer: Made = {
      ...node,
      type: "attribute",
      end: name.end,
      children: [{ ...node, field: "object" }, name],
    };
    adopt(outer);
    node = outer;
  }
  return node;
}

interface Made extends SyntaxNode {
  parent: SyntaxNode | null;
  children: Made[];
}

function adopt(node: Made): void {
  for (const child of node.children) {
    child.parent = node;
    adopt(child);
  }
}
