/** The import statements of a file, item by item. */

import { fieldOf, fieldsOf, namedChildren, type SyntaxNode } from "../syntax/syntax";

/** One thing that an import statement brings in. */
export interface ImportItem {
  readonly form: "from" | "star" | "import";
  readonly statement: SyntaxNode;
  /** The item with its alias. */
  readonly node: SyntaxNode;
  /** The dotted name of the module, with its leading dots. */
  readonly module: string;
  readonly moduleNode: SyntaxNode;
  /** The imported name; `"*"` for a module as a whole. */
  readonly name: string;
  readonly nameNode: SyntaxNode;
  readonly alias: SyntaxNode | null;
  /** The identifier that it binds; none for a star. */
  readonly bound: SyntaxNode | null;
}

/** `from a import b as b` says that the name is for others. */
export function isStated({ name, alias }: ImportItem, text: string): boolean {
  return alias !== null && text.slice(alias.start, alias.end) === name;
}

/** The items of one statement. */
export function itemsOf(statement: SyntaxNode, text: string): readonly ImportItem[] {
  const dotted = (node: SyntaxNode) => text.slice(node.start, node.end).replace(/[\s\\]+/g, "");
  const moduleNode = fieldOf(statement, "module_name");
  if (statement.type === "import_from_statement" && moduleNode) {
    const base = { statement, module: dotted(moduleNode), moduleNode };
    const star = statement.children.find((child) => child.type === "wildcard_import");
    if (star)
      return [{ ...base, form: "star", node: star, name: "*", nameNode: star, alias: null, bound: null }];
    return fieldsOf(statement, "name").map((node) => {
      const nameNode = node.type === "aliased_import" ? (fieldOf(node, "name") as SyntaxNode) : node;
      const alias = node.type === "aliased_import" ? fieldOf(node, "alias") : null;
      const bound = alias ?? namedChildren(nameNode)[0] ?? null;
      return { ...base, form: "from", node, name: dotted(nameNode), nameNode, alias, bound };
    });
  }
  if (statement.type !== "import_statement") return [];
  return fieldsOf(statement, "name").map((node) => {
    const nameNode = node.type === "aliased_import" ? (fieldOf(node, "name") as SyntaxNode) : node;
    const alias = node.type === "aliased_import" ? fieldOf(node, "alias") : null;
    const bound = alias ?? namedChildren(nameNode)[0] ?? null;
    return {
      form: "import",
      statement,
      node,
      module: dotted(nameNode),
      moduleNode: nameNode,
      name: "*",
      nameNode,
      alias,
      bound,
    };
  });
}
