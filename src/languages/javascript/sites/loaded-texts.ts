/**
 * Tells where a text of signs alone names a module. `"."`, `"../"` and `"@/"` are the module of a folder for what
 * loads modules; anywhere else they are a separator, a folder or a prefix.
 */

import type * as t from "@babel/types";
import { declaredBinding, literalOf, literalText } from "../doors/doors";
import { keyName, memberName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import type { FileContext } from "../values/ways";
import { isConfiguration, namesModules } from "./settings";

/** True for a text without a letter or digit, the root of a runner left aside. */
export function isOnlySigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^<rootDir>/, ""));
}

/** True where a text, or the call that puts it together, is handed to what takes modules. */
export function takesModules(node: t.Node, { module }: Pick<FileContext, "module">): boolean {
  if (isLoaded(node, module.bound)) return true;
  return isConfiguration(module.path) && namesModules(settingsAround(node, module.bound));
}

/** The names of the settings to which a value belongs, from the inside out. */
function settingsAround(node: t.Node, bound: Bound): readonly string[] {
  const names: string[] = [];
  let at = node;
  for (let parent = bound.parents.get(at); parent; parent = bound.parents.get(at)) {
    if (parent.type === "ObjectProperty" && parent.value === at) names.push(keyName(parent.key) ?? "");
    else if (!AROUND_VALUES.has(parent.type) && !isPathOf(at, parent)) break;
    at = parent;
  }
  return names;
}

const AROUND_VALUES: ReadonlySet<string> = new Set([
  "ObjectProperty",
  "ObjectExpression",
  "ArrayExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
]);

/** `path.resolve(__dirname, "..")`, `fileURLToPath(new URL("..", import.meta.url))`: still a path. */
function isPathOf(node: t.Node, parent: t.Node): boolean {
  if (parent.type !== "CallExpression" && parent.type !== "NewExpression") return false;
  const { callee } = parent;
  const name = callee.type === "MemberExpression" ? keyName(callee.property) : keyName(callee);
  return callee !== node && name !== null && /^(?:join|resolve|fileURLToPath|URL)$/.test(name);
}

/** True for an expression that is handed to something that loads modules, also by way of a variable. */
function isLoaded(node: t.Node, bound: Bound): boolean {
  const { value, parent } = wholeOf(node, bound);
  if (parent?.type !== "VariableDeclarator" || parent.init !== value || parent.id.type !== "Identifier")
    return isArgument(node, bound);
  const references = declaredBinding(parent.id, bound)?.references ?? [];
  return references.some((reference) => isArgument(reference.node, bound));
}

/** `load(".")`, or the key of an object that is such an argument: `proxyquire("./a", { "..": stub })`. */
function isArgument(node: t.Node, bound: Bound): boolean {
  const { value, parent } = wholeOf(node, bound);
  switch (parent?.type) {
    case "ImportExpression":
      return true;
    case "CallExpression":
    case "OptionalCallExpression":
      return parent.callee !== value && isLoader(parent.callee, bound);
    case "ObjectProperty": {
      const object = bound.parents.get(parent);
      return parent.key === value && object?.type === "ObjectExpression" && isArgument(object, bound);
    }
    default:
      return false;
  }
}

/** The outermost expression whose value may be that of the node, and what is around it. */
function wholeOf(
  node: t.Node,
  bound: Bound,
): { readonly value: t.Node; readonly parent: t.Node | undefined } {
  let value = node;
  for (;;) {
    const parent = bound.parents.get(value);
    const passesOn =
      parent !== undefined &&
      (TRANSPARENT.has(parent.type) || (parent.type === "ConditionalExpression" && parent.test !== value));
    if (!passesOn) return { value, parent };
    value = parent;
  }
}

const TRANSPARENT: ReadonlySet<string> = new Set([
  "ParenthesizedExpression",
  "TSNonNullExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "LogicalExpression",
]);

/** True for a function that takes specifiers: `require`, `require.resolve`, `td.replace`, `importFresh`. */
function isLoader(callee: t.Node, bound: Bound): boolean {
  switch (callee.type) {
    case "Import":
      return true;
    case "ParenthesizedExpression":
      return isLoader(callee.expression, bound);
    case "Identifier":
      return LOADER.test(callee.name);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return LOADER.test(memberName(callee) ?? "") || isLibrary(callee.object);
    case "CallExpression":
      return isMadeLoader(callee);
    default:
      return false;
  }
}

/** The name of a function whose argument is a specifier: a word of it says so. */
const LOADER =
  /[rR]equire(?![a-z])|[iI]mport(?![a-z])|[mM]odule$|[mM]ock$|^(?:proxyquire|rewire|esmock|quibble|decache)$/;

/** What has only such functions: `require`, `import.meta`, and libraries that mock by path. */
function isLibrary(node: t.Node): boolean {
  if (node.type === "MetaProperty") return true;
  if (node.type === "CallExpression") return isMadeLoader(node);
  return node.type === "Identifier" && (node.name === "require" || LIBRARIES.has(node.name));
}

const LIBRARIES: ReadonlySet<string> = new Set([
  "proxyquire",
  "rewire",
  "esmock",
  "quibble",
  "mockery",
  "td",
  "testdouble",
]);

/** `createRequire(url)`, `require("proxyquire")`, `proxyquire.noCallThru()`. */
function isMadeLoader({ callee, arguments: [first] }: t.CallExpression): boolean {
  const name = callee.type === "MemberExpression" ? keyName(callee.property) : keyName(callee);
  if (name === null) return false;
  const literal = literalOf(first);
  const isRequired = name === "require" && literal !== null && LIBRARIES.has(literalText(literal));
  return isRequired || /^create[rR]equire/.test(name) || /^(?:no)?(?:callThru|preserveCache)$/i.test(name);
}
