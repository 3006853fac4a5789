/** Writes the changes of the doors of a file: specifiers, whole statements, and new ones in the file's style. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { Door, Item } from "./doors";
import type { Addition, DoorChange, ImportChanges } from "./import-changes";
import { removeFromList, statementSpan } from "./lists";
import type { JavaScriptModule } from "./module";
import { isTypeScript } from "./parse";
import { findToken } from "./rewrite";
import { specifierEdits } from "./specifier-edits";
import { type FileContext, isAtTop } from "./ways";

/** The edits that carry out the collected changes. */
export function doorEdits(changes: ImportChanges, context: FileContext): readonly Edit[] {
  const moved = new Map(changes.changes);
  for (const change of changes.changes.values()) mergeIntoOthers(change, moved, context);
  return [...moved.values()].flatMap((change) => editsOf(change, context));
}

/** Additions go to another import of the same module where there is one. */
function mergeIntoOthers(change: DoorChange, all: Map<Door, DoorChange>, context: FileContext): void {
  for (const addition of [...change.additions]) {
    if (leadsTo(change.door, addition, context)) continue;
    const host =
      context.module.doors.find(
        (door) => door !== change.door && canHost(door, addition, change.door, context),
      ) ?? earlierTurned(change, addition, all, context);
    if (!host) continue;
    change.additions.splice(change.additions.indexOf(addition), 1);
    const hosted = all.get(host) ?? { door: host, released: new Set<Item>(), additions: [], moved: null };
    const present = hosted.additions.some(
      (other) => other.name === addition.name && other.local === addition.local,
    );
    if (!present && !isThere(host, addition, hosted)) hosted.additions.push({ ...addition, inPlaceOf: null });
    all.set(host, hosted);
  }
}

/** An earlier door that is turned into an import of the same module as a whole. */
function earlierTurned(
  change: DoorChange,
  addition: Addition,
  all: ReadonlyMap<Door, DoorChange>,
  context: FileContext,
): Door | undefined {
  const { door } = change;
  if (!isAtTop(door, context.module) || door.form === "import-equals") return undefined;
  return [...all.values()].find((other) => {
    const [first] = other.additions;
    if (!first || other.moved !== null || other.door.literal.start >= door.literal.start) return false;
    if (other.door.form !== door.form || other.door.typeOnly !== door.typeOnly) return false;
    if (!isAtTop(other.door, context.module) || other.door.statement?.type === "ExportAllDeclaration")
      return false;
    if (other.door.items.some((item) => !other.released.has(item))) return false;
    return context.resolve(first.specifier) === context.resolve(addition.specifier);
  })?.door;
}

function leadsTo(door: Door, addition: Addition, context: FileContext): boolean {
  return (
    door.specifier === addition.specifier ||
    context.resolve(door.specifier) === context.resolve(addition.specifier)
  );
}

function canHost(door: Door, addition: Addition, from: Door, context: FileContext): boolean {
  if (door.form !== from.form || !isAtTop(door, context.module) || !isAtTop(from, context.module))
    return false;
  if (!leadsTo(door, addition, context) || door.items.length === 0) return false;
  if (door.items.some((item) => item.name === "*")) return false;
  return !door.typeOnly || addition.typeOnly || from.typeOnly;
}

function isThere(door: Door, addition: Addition, change: DoorChange): boolean {
  if (door.form !== "re-export") return false;
  return door.items.some((item) => {
    if (change.released.has(item) || item.node.type !== "ExportSpecifier") return false;
    const exported =
      item.node.exported.type === "Identifier" ? item.node.exported.name : item.node.exported.value;
    return item.name === addition.name && exported === addition.local;
  });
}

function editsOf(change: DoorChange, context: FileContext): readonly Edit[] {
  const { door, released } = change;
  const { module } = context;
  if (change.moved !== null) {
    const others = groupBySpecifier(change.additions);
    return [
      ...specifierEdits(door, change.moved, module),
      ...(others.length > 0 ? [newStatements(door, others, module)] : []),
    ];
  }
  if (door.statement?.type === "ExportAllDeclaration" && change.additions.length > 0) {
    const style = styleOf(door, module);
    const lines = groupBySpecifier(change.additions).map(([to, names]) =>
      statementText(door, to, names, style, module),
    );
    return [{ span: spanOfNode(door.statement), text: lines.join(lineEnd(module)) }];
  }
  const keeps = door.items.some((item) => !released.has(item));
  const here = change.additions.filter((addition) => leadsTo(door, addition, context));
  const elsewhere = groupBySpecifier(change.additions.filter((addition) => !here.includes(addition)));
  const edits: Edit[] = [];
  if (here.length > 0 || keeps) {
    if (here.length > 0 || released.size > 0) edits.push(...namesEdits(door, released, here, module));
  } else {
    const first = elsewhere.shift();
    if (!first) return [...removal(door, module)];
    const [specifier, additions] = first;
    edits.push(...namesEdits(door, released, additions, module));
    if (door.form !== "import-equals") edits.push(...specifierEdits(door, specifier, module));
  }
  if (elsewhere.length > 0) edits.push(newStatements(door, elsewhere, module));
  return edits;
}

function groupBySpecifier(additions: readonly Addition[]): [string, Addition[]][] {
  const groups = new Map<string, Addition[]>();
  for (const addition of additions)
    groups.set(addition.specifier, [...(groups.get(addition.specifier) ?? []), addition]);
  return [...groups];
}

/** Puts `added` in the place of `released` among the names of a door. */
function namesEdits(
  door: Door,
  released: ReadonlySet<Item>,
  added: readonly Addition[],
  module: JavaScriptModule,
): readonly Edit[] {
  const first = door.items[0];
  const style = styleOf(door, module);
  if (door.form === "import-equals") {
    const node = door.statement as t.Node;
    const span = { start: node.start as number, end: node.end as number };
    return [{ span, text: `${importText(added, added[0]?.specifier ?? door.specifier, style)}` }];
  }
  if (!first || door.items.some((item) => !isBraced(item)))
    return clauseEdits(door, released, added, module, style);
  const edits: Edit[] = [];
  const waiting = added.filter((addition) => !addition.inPlaceOf);
  const gone = new Set<t.Node>();
  for (const item of door.items) {
    if (!released.has(item)) continue;
    const substitute = added.find((addition) => addition.inPlaceOf === item) ?? waiting.shift();
    if (!substitute) gone.add(item.node);
    else edits.push({ span: spanOfNode(item.node), text: nameText(substitute, door, style) });
  }
  if (gone.size > 0)
    edits.push(
      ...removeFromList(
        door.items.map((item) => item.node),
        gone,
        module,
      ),
    );
  const last = door.items.findLast((item) => !gone.has(item.node));
  if (waiting.length === 0 || !last) return edits;
  const texts = waiting.map((addition) => nameText(addition, door, style));
  const appended = appendNames(last.node, texts, module);
  // The last name may itself be replaced: what is appended right behind it belongs to the same edit then.
  return appended.reduce<Edit[]>((all, edit) => {
    const replaced = all.find(
      (other) => edit.span.start === edit.span.end && other.span.end === edit.span.start,
    );
    if (!replaced) return [...all, edit];
    return all.map((other) =>
      other === replaced ? { span: other.span, text: other.text + edit.text } : other,
    );
  }, edits);
}

/** Puts names behind the last one: on the same line, or on lines of their own where it has its own line. */
function appendNames(last: t.Node, names: readonly string[], module: JavaScriptModule): readonly Edit[] {
  const { text } = module;
  const [start, end] = [last.start as number, last.end as number];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  const at = (offset: number, added: string): Edit => ({ span: { start: offset, end: offset }, text: added });
  if (indent.trim() !== "" || lineStart === 0) return [at(end, names.map((name) => `, ${name}`).join(""))];
  const eol = text[lineStart - 2] === "\r" ? "\r\n" : "\n";
  const lines = names.map((name) => `${eol}${indent}${name}`);
  const close = findToken(module, "}", end, text.length);
  const comma = findToken(module, ",", end, close);
  if (comma === -1) return [at(end, `,${lines.join(",")}`)];
  // A comment behind the last name stays with that name.
  const lineEnd = text.slice(comma + 1, close).search(/\r?\n/);
  return [at(lineEnd === -1 ? comma + 1 : comma + 1 + lineEnd, `${lines.join(",")},`)];
}

/** Rewrites the clause of an import that has a default or namespace name, or a variable that holds a module. */
function clauseEdits(
  door: Door,
  released: ReadonlySet<Item>,
  added: readonly Addition[],
  module: JavaScriptModule,
  style: Style,
): readonly Edit[] {
  const names = added.map((addition) => nameText(addition, door, style));
  if (door.statement?.type !== "ImportDeclaration") {
    const [only] = door.items;
    return only ? [{ span: spanOfNode(only.node), text: `{ ${names.join(", ")} }` }] : [];
  }
  const kept = door.items.filter((item) => !released.has(item));
  const text = (item: Item) => module.text.slice(item.node.start as number, item.node.end as number);
  const braced = [...kept.filter(isBraced).map(text), ...names];
  const plain = kept.filter((item) => !isBraced(item)).map(text);
  const clause = [...plain, ...(braced.length > 0 ? [`{ ${braced.join(", ")} }`] : [])].join(", ");
  const firstNode = door.items[0]?.node as t.Node;
  const brace = findToken(module, "{", door.statement.start as number, firstNode.start as number);
  const start = brace === -1 ? (firstNode.start as number) : brace;
  const lastEnd = door.items.at(-1)?.node.end as number;
  const close = findToken(module, "}", lastEnd, door.literal.start);
  return [{ span: { start, end: close === -1 ? lastEnd : close + 1 }, text: clause }];
}

function isBraced(item: Item): boolean {
  return (
    item.node.type === "ImportSpecifier" ||
    item.node.type === "ExportSpecifier" ||
    item.node.type === "ObjectProperty"
  );
}

interface Style {
  readonly quote: string;
  readonly semicolon: string;
  readonly typeScript: boolean;
}

function styleOf(door: Door, module: JavaScriptModule): Style {
  const quote = module.text[door.literal.start] === '"' ? '"' : "'";
  const last = door.statement ? module.text[(door.statement.end as number) - 1] : ";";
  return { quote, semicolon: last === ";" ? ";" : "", typeScript: isTypeScript(module.path) };
}

function nameText(addition: Addition, door: Door, style: Style): string {
  const { link, local } = addition;
  if (door.form === "require" || door.form === "dynamic-import")
    return link.name === local ? local : `${link.name}: ${local}`;
  const name = link.name === local ? local : `${link.name} as ${local}`;
  return addition.typeOnly && !door.typeOnly && style.typeScript ? `type ${name}` : name;
}

function importText(additions: readonly Addition[], specifier: string, style: Style): string {
  const names = additions
    .map(({ link, local }) => (link.name === local ? local : `${link.name} as ${local}`))
    .join(", ");
  return `import { ${names} } from ${style.quote}${specifier}${style.quote}${style.semicolon}`;
}

/** The statements for what comes from further modules, on lines of their own behind the door. */
function newStatements(
  door: Door,
  groups: readonly [string, readonly Addition[]][],
  module: JavaScriptModule,
): Edit {
  const style = styleOf(door, module);
  const node = door.statement as t.Node;
  const at = node.end as number;
  const lineStart = module.text.lastIndexOf("\n", (node.start as number) - 1) + 1;
  const indent = /^[ \t]*/.exec(module.text.slice(lineStart))?.[0] ?? "";
  const eol = lineEnd(module);
  const text = groups.map(
    ([specifier, additions]) => `${eol}${indent}${statementText(door, specifier, additions, style, module)}`,
  );
  return { span: { start: at, end: at }, text: text.join("") };
}

function statementText(
  door: Door,
  specifier: string,
  additions: readonly Addition[],
  style: Style,
  module: JavaScriptModule,
): string {
  const names = additions
    .map((addition) => nameText({ ...addition, typeOnly: false }, door, style))
    .join(", ");
  const source = `${style.quote}${specifier}${style.quote}`;
  const onlyTypes = door.typeOnly || (style.typeScript && additions.every((addition) => addition.typeOnly));
  if (door.form === "require" || door.form === "dynamic-import") {
    const kind = door.statement?.type === "VariableDeclaration" ? door.statement.kind : "const";
    const value = door.value as t.Node;
    const call = module.text.slice(value.start as number, value.end as number);
    const inCall = door.literal.start - (value.start as number);
    const text = call.slice(0, inCall) + source + call.slice(inCall + door.literal.end - door.literal.start);
    return `${kind} { ${names} } = ${text}${style.semicolon}`;
  }
  const keyword = door.form === "re-export" ? "export" : "import";
  return `${keyword}${onlyTypes ? " type" : ""} { ${names} } from ${source}${style.semicolon}`;
}

/** Takes the whole door out, with its line when nothing else stands there. */
function removal(door: Door, module: JavaScriptModule): readonly Edit[] {
  if (door.statement) return [{ span: statementSpan(door.statement, module), text: "" }];
  const declarator = door.value && module.bound.parents.get(door.value);
  const declaration = declarator && module.bound.parents.get(declarator);
  if (declaration?.type !== "VariableDeclaration") return [];
  return removeFromList(declaration.declarations, new Set<t.Node>([declarator as t.Node]), module);
}

function lineEnd(module: JavaScriptModule): string {
  return module.text.includes("\r\n") ? "\r\n" : "\n";
}

function spanOfNode(node: t.Node): { start: number; end: number } {
  return { start: node.start as number, end: node.end as number };
}
