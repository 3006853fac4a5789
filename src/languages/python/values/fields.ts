/** Attributes of `self` that provably hold one value: set in one place of the class, and nowhere else in the file. */

import { type PythonFile, plainValue, textOf } from "../modules/module";
import { isTestFile } from "../modules/test-files";
import { above, eachNode, fieldOf, namedChildren, type SyntaxNode } from "../syntax/syntax";
import { isTarget } from "../syntax/targets";

export interface FieldReads {
  readonly name: string;
  readonly reads: readonly SyntaxNode[];
  /** Nothing else in the file reads the attribute. */
  readonly isPrivate: boolean;
}

/** The reads of an attribute by the methods of the class that sets it; null where something else may set it. */
export function fieldReads(target: SyntaxNode, file: PythonFile): FieldReads | null {
  const [object, name] = [fieldOf(target, "object"), fieldOf(target, "attribute")];
  const owner = object && classOfSelf(object, file);
  if (!owner || !name) return null;
  const field = textOf(name, file);
  // Tests and users of a class may put something else into an attribute that is open to them.
  const isOwn = field.startsWith("_") || isTestFile(file.path);
  const isNamed = file.strings.some((string) => plainValue(string, file) === field);
  if (!isOwn || isNamed || /\bsetattr\(\s*self\b/.test(file.text)) return null;
  if (READS_ALL.test(textOf(owner, file))) return null;
  if (isDeclared(owner, field, file)) return null;
  const reads: SyntaxNode[] = [];
  let isSet = false;
  let isShared = isExtended(owner, file);
  eachNode(file.root, (node) => {
    const attribute = node.type === "attribute" ? fieldOf(node, "attribute") : null;
    if (!attribute || node === target || textOf(attribute, file) !== field) return;
    if (isTarget(node)) isSet = true;
    else if (classOfSelf(fieldOf(node, "object") ?? node, file) === owner) reads.push(node);
    else isShared = true;
  });
  if (isSet) return null;
  return { name: field, reads, isPrivate: !isShared };
}

/** Not by their names, so this one is among them. */
const READS_ALL = /\bvars\(\s*self\b|\bself\.__dict__\b|\bgetattr\(\s*self\b(?!\s*,\s*["'])/;

/** The class of whose method the name is the first parameter. */
function classOfSelf(node: SyntaxNode, file: PythonFile): SyntaxNode | null {
  const { bound } = file;
  const binding = node.type === "identifier" ? bound.bindingOf.get(node) : undefined;
  const [declaration, ...more] = binding?.declarations ?? [];
  const parameters = declaration?.kind === "parameter" && more.length === 0 ? declaration.node.parent : null;
  const method = parameters?.parent;
  if (parameters?.type !== "parameters" || method?.type !== "function_definition") return null;
  if (namedChildren(parameters)[0] !== declaration?.node || isStatic(method, file)) return null;
  const [outer] = [...above(method)].filter(({ type }) => /^(?:class|function)_definition$/.test(type));
  return outer?.type === "class_definition" ? outer : null;
}

function isStatic(method: SyntaxNode, file: PythonFile): boolean {
  const decorated = method.parent?.type === "decorated_definition" ? method.parent : null;
  return decorated !== null && namedChildren(decorated).some((one) => textOf(one, file) === "@staticmethod");
}

/** The body of the class gives the attribute a value, or makes it a property. */
function isDeclared(owner: SyntaxNode, field: string, { bound }: PythonFile): boolean {
  const body = bound.scopes.find(({ kind, node }) => kind === "class" && node === owner);
  return body?.bindings.get(field)?.declarations.some(({ kind }) => kind !== "annotation") === true;
}

/** Another class of the file has it among its bases. */
function isExtended(owner: SyntaxNode, { bound }: PythonFile): boolean {
  const name = fieldOf(owner, "name");
  const references = name ? (bound.declaredBy.get(name)?.references ?? []) : [];
  return references.some((read) => read.parent?.field === "superclasses");
}
