/** Finds the module mocks of a file, and reads what each puts in the place of its module. */

import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import type { RepoPath } from "../../../workspace/paths";
import { type Door, literalText } from "../doors/doors";
import { returnedObject } from "../doors/mock-cells";
import { type AnyCall, runnerCall } from "../doors/runner";
import { keyName } from "../syntax/names";
import { contains, spanOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import { isActual, type Reader, usesOnlyFor } from "./real-module";

/** A call such as `jest.mock("./module", factory)` or `vi.doUnmock("./module")`. */
export interface MockCall {
  readonly node: AnyCall;
  readonly specifier: string;
  /** The string literal of the path, with its quotes. */
  readonly literal: Span;
  /** The file that is mocked. */
  readonly module: RepoPath;
  /** The call puts something in the place of the module, or takes that away again. */
  readonly replaces: boolean;
  readonly factory: Factory;
  /** The doors inside the call that lead to the same module and move with it. */
  readonly doors: readonly Door[];
}

/** What stands for the module: the runner's own mock, or an object that can be read, or not. */
export type Factory =
  | { readonly kind: "automatic" }
  | {
      readonly kind: "object";
      readonly object: t.ObjectExpression;
      /** The spreads that give all exports of the real module. */
      readonly actuals: readonly t.SpreadElement[];
    }
  | { readonly kind: "unreadable" };

/** The module mocks of a file whose path leads to a file of the repository. */
export function mockCalls(context: FileContext): readonly MockCall[] {
  return context.module.calls.flatMap((node): readonly MockCall[] => {
    const call = runnerCall(node, context.module.bound);
    const kind = call ? METHODS[call.method] : undefined;
    const path = call && kind ? pathOf(call.node.arguments[0]) : null;
    const module = path && context.resolve(literalText(path));
    if (!call || !path || !module) return [];
    const [, second] = call.node.arguments;
    const reader: Reader = { context, module, call: call.node };
    const factory = kind === "removes" ? AUTOMATIC : factoryOf(second, call.method === "setMock", reader);
    return [
      {
        node: call.node,
        specifier: literalText(path),
        literal: spanOf(path),
        module,
        replaces: kind === "replaces",
        factory,
        doors: doorsOfCall(reader, factory, path),
      },
    ];
  });
}

/** False for a text that calls none of the runner's methods for module mocks. */
export function mayMockModules(text: string): boolean {
  return /mock/i.test(text);
}

const METHODS: Readonly<Record<string, "replaces" | "removes">> = {
  mock: "replaces",
  doMock: "replaces",
  setMock: "replaces",
  unstable_mockModule: "replaces",
  unmock: "removes",
  doUnmock: "removes",
  dontMock: "removes",
  deepUnmock: "removes",
  unstable_unmockModule: "removes",
};

const AUTOMATIC: Factory = { kind: "automatic" };
const UNREADABLE: Factory = { kind: "unreadable" };

/** `"./x"`, or the same in `import("./x")`. */
function pathOf(node: t.Node | undefined): t.StringLiteral | t.TemplateLiteral | null {
  switch (node?.type) {
    case "StringLiteral":
      return node;
    case "TemplateLiteral":
      return node.expressions.length === 0 ? node : null;
    case "ImportExpression":
      return pathOf(node.source);
    case "CallExpression":
      return node.callee.type === "Import" ? pathOf(node.arguments[0]) : null;
    default:
      return null;
  }
}

function factoryOf(node: t.Node | undefined, isValue: boolean, reader: Reader): Factory {
  if (!node || (node.type === "Identifier" && node.name === "undefined")) return AUTOMATIC;
  if (node.type === "ObjectExpression")
    return !isValue && isOptions(node) ? AUTOMATIC : read(node, null, reader);
  if (isValue) return UNREADABLE;
  if (node.type !== "ArrowFunctionExpression" && node.type !== "FunctionExpression") return UNREADABLE;
  const object = node.generator ? null : returnedObject(node);
  return object ? read(object, node, reader) : UNREADABLE;
}

/** `vi.mock(path, { spy: true })` */
function isOptions(node: t.ObjectExpression): boolean {
  return node.properties.every(
    (property) => property.type === "ObjectProperty" && !property.computed && keyName(property.key) === "spy",
  );
}

function read(object: t.ObjectExpression, owner: t.Function | null, reader: Reader): Factory {
  const original = owner?.params[0];
  if (original && (original.type !== "Identifier" || !usesOnlyFor(original, object, reader)))
    return UNREADABLE;
  const spreads = object.properties.filter((property) => property.type === "SpreadElement");
  const actuals = spreads.filter((spread) => isActual(spread.argument, original, object, reader));
  return { kind: "object", object, actuals };
}

/** What is spread of the real module, `typeof import("./x")` anywhere inside, and `import("./x")` as the path. */
function doorsOfCall({ context, module, call }: Reader, factory: Factory, path: t.Node): readonly Door[] {
  const { bound, doors } = context.module;
  const inside = doors.filter(
    (door) =>
      door.literal.start >= (call.start as number) &&
      door.literal.end <= (call.end as number) &&
      context.resolve(door.specifier) === module,
  );
  const actuals = factory.kind === "object" ? factory.actuals : [];
  return inside.filter((door) => {
    if (door.literal.start === path.start) return true;
    if (door.form === "import-type") return isWholeType(door, bound);
    const { value } = door;
    return (
      door.form === "module-mock" && value !== null && actuals.some((spread) => reads(spread, value, bound))
    );
  });
}

function reads(spread: t.SpreadElement, value: t.Node, bound: FileContext["module"]["bound"]): boolean {
  if (contains(spread, value)) return true;
  const binding = spread.argument.type === "Identifier" ? bound.bindingOf.get(spread.argument) : undefined;
  const declarator = binding?.declarations[0] && bound.parents.get(binding.declarations[0]);
  return declarator !== undefined && contains(declarator, value);
}

/** `typeof import("./x")`, as a type of the module as a whole, of which no member is taken. */
function isWholeType(door: Door, bound: FileContext["module"]["bound"]): boolean {
  const [item] = door.items;
  const query = item?.name === "*" ? bound.parents.get(item.node) : undefined;
  const user = query?.type === "TSTypeQuery" ? bound.parents.get(query) : undefined;
  return user !== undefined && user.type !== "TSIndexedAccessType" && user.type !== "TSTypeOperator";
}
