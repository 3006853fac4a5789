/** The walk that collects scopes, declarations and reads; which node does what is in binding-rules.ts. */

import { type TypingNames, typingNamesIn } from "./annotations";
import { type OpenScope, type Pending, resolveNames } from "./resolve-names";
import type { Bound, DeclarationKind, Scope, ScopeKind } from "./scope";
import { fieldOf, type SyntaxNode } from "./syntax";

/** `inType`: the node stands in an annotation, where strings hold names. */
export type Rule = (binder: Binder, node: SyntaxNode, scope: OpenScope, inType: boolean) => void;

/** What the walk does at a node of each type; without a rule its children are visited. */
export type Rules = ReadonlyMap<string, Rule>;

/** The state of one walk: scopes are filled on the way, names are looked up when all are known. */
export class Binder {
  /** What the file calls the types of `typing`. */
  readonly typing: TypingNames;
  private readonly scopes: OpenScope[] = [];
  private readonly declared: Pending[] = [];
  private readonly scopeOf = new Map<SyntaxNode, Scope>();

  constructor(
    private readonly rules: Rules,
    readonly text: string,
  ) {
    this.typing = typingNamesIn(text);
  }

  visit(node: SyntaxNode, scope: OpenScope, inType = false): void {
    const rule = this.rules.get(node.type);
    if (rule) rule(this, node, scope, inType);
    else this.visitAll(node.children, scope, inType);
  }

  visitField(node: SyntaxNode, field: string, scope: OpenScope, inType = false): void {
    const child = fieldOf(node, field);
    if (child) this.visit(child, scope, inType);
  }

  /** Tokens are passed over. */
  visitAll(nodes: readonly SyntaxNode[], scope: OpenScope, inType = false): void {
    for (const node of nodes) if (node.isNamed) this.visit(node, scope, inType);
  }

  open(kind: ScopeKind, node: SyntaxNode, parent: OpenScope | null): OpenScope {
    const scope: OpenScope = {
      kind,
      node,
      parent,
      bindings: new Map(),
      globals: new Set(),
      nonlocals: new Set(),
    };
    this.scopes.push(scope);
    return scope;
  }

  declare(node: SyntaxNode, kind: DeclarationKind, scope: OpenScope): void {
    this.declared.push({ node, kind, scope });
  }

  /** The identifier is looked up from the scope. */
  read(node: SyntaxNode, scope: OpenScope): void {
    this.scopeOf.set(node, scope);
  }

  nameOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  finish(): Bound {
    return resolveNames(this.scopes, this.declared, this.scopeOf, (node) => this.nameOf(node));
  }
}
