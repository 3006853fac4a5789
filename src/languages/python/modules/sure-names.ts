/** The names that a module has whenever it is loaded, so that they can be imported from it. */

import { type Link, linkKey } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { PythonModules } from "../../../workspace/python-modules";
import type { DeclarationKind } from "../syntax/scope";
import { isWithin, type SyntaxNode } from "../syntax/syntax";
import type { PythonFile } from "./module";
import type { Modules } from "./modules";

export interface SureNamesRequest {
  readonly modules: Modules;
  readonly python: PythonModules;
  /** The modules that shall go: a name that comes from one of them goes with it. */
  readonly legacy: ReadonlySet<RepoPath>;
}

export interface SureNames {
  has(name: string): boolean;
}

/** The names that the module defines or imports, whatever happens while it is loaded. */
export function sureNames(path: RepoPath, { modules, python, legacy }: SureNamesRequest): SureNames {
  let names: ReadonlySet<string> | null = null;
  return {
    has(name) {
      names ??= namesOf(path, new Set());
      return names.has(name) && !comesFromLegacy(name);
    },
  };

  function comesFromLegacy(name: string): boolean {
    const links: Link[] = [{ module: path, name }];
    const seen = new Set([linkKey({ module: path, name })]);
    for (const { module, name } of links) {
      if (legacy.has(module)) return true;
      const found = name === "*" ? null : modules.linksOf(module);
      const link = found?.named.get(name);
      const isHere = found === null || found.own.has(name);
      const next = link ? [link] : isHere ? [] : found.stars.map((star) => ({ module: star, name }));
      for (const one of next)
        if (!seen.has(linkKey(one))) {
          seen.add(linkKey(one));
          links.push(one);
        }
    }
    return false;
  }

  function namesOf(module: RepoPath, above: ReadonlySet<RepoPath>): ReadonlySet<string> {
    const file = modules.get(module);
    if (!file) return new Set();
    const names = boundBy(file.root, file);
    for (const { form, statement, module: dotted } of file.items) {
      const from = form === "star" && statement.parent === file.root ? python.resolve(module, dotted) : null;
      if (!from?.file || above.has(from.file)) continue;
      const all = modules.exportsOf(from.file)?.all ?? null;
      const behind = all ?? namesOf(from.file, new Set(above).add(module));
      for (const name of behind) if (all || !name.startsWith("_")) names.add(name);
    }
    return names;
  }
}

/** The names that the statements of a block bind in the module's scope, unless one of them fails. */
function boundBy(block: SyntaxNode, file: PythonFile): Set<string> {
  const names = new Set(block.children.flatMap((statement) => [...boundByStatement(statement, file)]));
  for (const [name, { declarations }] of file.bound.module.bindings)
    if (declarations.some(({ kind }) => kind === "delete")) names.delete(name);
  return names;
}

function boundByStatement(statement: SyntaxNode, file: PythonFile): ReadonlySet<string> {
  const blocks = statement.children.flatMap((child) => (child.type === "block" ? child : []));
  const clauses = (...types: readonly string[]) =>
    statement.children.filter(({ type }) => types.includes(type)).map(blockOf);
  switch (statement.type) {
    case "if_statement": {
      const last = clauses("else_clause");
      return last.length === 0 ? new Set() : inAll([...blocks, ...clauses("elif_clause"), ...last], file);
    }
    case "try_statement": {
      const [body, ...rest] = [...blocks, ...clauses("else_clause")].map((block) => boundBy(block, file));
      const whole = new Set([...(body ?? []), ...rest.flatMap((names) => [...names])]);
      const handlers = clauses("except_clause", "except_group_clause").filter((block) => !raises(block));
      const caught = handlers.map((block) => boundBy(block, file));
      const either = [...whole].filter((name) => caught.every((names) => names.has(name)));
      return new Set([...either, ...clauses("finally_clause").flatMap((block) => [...boundBy(block, file)])]);
    }
    default:
      return COMPOUND.has(statement.type) ? new Set() : declaredIn(statement, file);
  }
}

/** A loop may not be run, and a `with` may take an error away. */
const COMPOUND: ReadonlySet<string> = new Set([
  "for_statement",
  "while_statement",
  "with_statement",
  "match_statement",
]);

function blockOf(clause: SyntaxNode): SyntaxNode {
  return clause.children.find(({ type }) => type === "block") ?? clause;
}

function raises(block: SyntaxNode): boolean {
  return block.children.at(-1)?.type === "raise_statement";
}

function inAll(blocks: readonly SyntaxNode[], file: PythonFile): ReadonlySet<string> {
  const [first, ...others] = blocks.map((block) => boundBy(block, file));
  return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
}

const BINDING: ReadonlySet<DeclarationKind> = new Set([
  "import",
  "function",
  "class",
  "assignment",
  "type-alias",
]);

/** The body of a function runs later, if at all. */
function declaredIn(statement: SyntaxNode, { bound }: PythonFile): ReadonlySet<string> {
  const definition = statement.children.find(({ type }) => type.endsWith("_definition")) ?? statement;
  const isDefinition = definition.type.endsWith("_definition");
  const names = [...bound.module.bindings].flatMap(([name, { declarations }]) =>
    declarations.some(
      ({ node, kind }) =>
        BINDING.has(kind) && (isDefinition ? node.parent === definition : isWithin(node, statement)),
    )
      ? name
      : [],
  );
  return new Set(names);
}
