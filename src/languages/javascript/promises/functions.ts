/** Which functions of a file a call may run, and where a function of it is called. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { keyText, memberText } from "../syntax/names";

export type Call = t.CallExpression | t.OptionalCallExpression | t.NewExpression;

interface Named {
  readonly functions: Map<string, t.Function[]>;
  readonly calls: Map<string, Call[]>;
}

/** The methods of a file, and the calls of methods, by name: which object a method belongs to is not asked. */
const known = new WeakMap<JavaScriptModule, Named>();

/** The functions that a callee may be: one that a name stands for, or the methods of its name. */
export function functionsNamed(callee: t.Node, module: JavaScriptModule): readonly t.Function[] {
  const method = methodName(callee);
  if (method !== null) return namedIn(module).functions.get(method) ?? [];
  const binding = callee.type === "Identifier" ? module.bound.bindingOf.get(callee) : undefined;
  return (binding?.declarations ?? []).flatMap((id) => functionOf(module.bound.parents.get(id)) ?? []);
}

/** The calls by which a function may be run in its own file: of its name, or on the spot. */
export function callsOf(owner: t.Function, module: JavaScriptModule): readonly Call[] {
  if (owner.type === "ClassMethod" && owner.kind === "constructor") return constructions(owner, module);
  if ("key" in owner) return callsNamed(keyText(owner.key), module);
  const { node, parent } = outer(owner, module.bound);
  if (parent && isCall(parent)) return parent.callee === node || runsAtOnce(parent) ? [parent] : [];
  const id = parent?.type === "VariableDeclarator" ? parent.id : null;
  const named = [owner.type === "ArrowFunctionExpression" ? null : owner.id, id];
  const direct = named.flatMap((name) => (name?.type === "Identifier" ? callsOfBinding(name, module) : []));
  const isMember = parent?.type === "ClassProperty" || parent?.type === "ClassPrivateProperty";
  return isMember || parent?.type === "ObjectProperty" ? callsNamed(keyText(parent.key), module) : direct;
}

/** A call that runs the function that it is given before it is done. */
function runsAtOnce({ callee }: Call): boolean {
  return RUN_AT_ONCE.has(methodName(callee) ?? keyText(callee) ?? "");
}

const RUN_AT_ONCE: ReadonlySet<string> = new Set([
  ...["forEach", "map", "flatMap", "filter", "some", "every", "find", "reduce", "Promise"],
]);

function constructions(owner: t.ClassMethod, module: JavaScriptModule): readonly Call[] {
  const holder = module.bound.parents.get(module.bound.parents.get(owner));
  return holder?.type === "ClassDeclaration" && holder.id ? callsOfBinding(holder.id, module) : [];
}

function callsOfBinding(id: t.Identifier, { bound }: JavaScriptModule): readonly Call[] {
  return (bound.declaredBy.get(id)?.references ?? []).flatMap((reference) => {
    const { node, parent } = outer(reference.node, bound);
    return parent && isCall(parent) && parent.callee === node ? [parent] : [];
  });
}

function callsNamed(name: string | null, module: JavaScriptModule): readonly Call[] {
  return name === null ? [] : (namedIn(module).calls.get(name) ?? []);
}

function namedIn(module: JavaScriptModule): Named {
  const named = known.get(module) ?? collect(module);
  known.set(module, named);
  return named;
}

function collect({ bound }: JavaScriptModule): Named {
  const named: Named = { functions: new Map(), calls: new Map() };
  for (const node of bound.parents.nodes()) {
    const owner = functionOf(node);
    const name = owner && "key" in node ? keyText(node.key) : null;
    if (owner && name !== null) add(named.functions, name, owner);
    const called = isCall(node) ? methodName(node.callee) : null;
    if (called !== null) add(named.calls, called, node as Call);
  }
  return named;
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  const all = map.get(name);
  if (all) all.push(value);
  else map.set(name, [value]);
}

/** The function that a declaration or member is, or has as its value. */
function functionOf(node: t.Node | undefined): t.Function | null {
  switch (node?.type) {
    case "FunctionDeclaration":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod":
      return node;
    case "VariableDeclarator":
      return functionValue(node.init);
    case "ObjectProperty":
    case "ClassProperty":
    case "ClassPrivateProperty":
      return functionValue(node.value);
    default:
      return null;
  }
}

function functionValue(value: t.Node | null | undefined): t.Function | null {
  return value?.type === "ArrowFunctionExpression" || value?.type === "FunctionExpression" ? value : null;
}

function methodName(callee: t.Node): string | null {
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return isMember ? memberText(callee) : null;
}

function isCall(node: t.Node): node is Call {
  return (
    node.type === "CallExpression" || node.type === "OptionalCallExpression" || node.type === "NewExpression"
  );
}
