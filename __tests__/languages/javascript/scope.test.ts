/** Compares our binder, identifier by identifier, with the TypeScript compiler's own. */

import type { Node } from "@babel/types";
import ts from "typescript";
import { bind } from "../../../src/languages/javascript/syntax/binding-rules";
import { parseFile } from "../../../src/languages/javascript/syntax/parse";
import type { Binding, Bound } from "../../../src/languages/javascript/syntax/scope";
import { SNIPPETS, type Snippet } from "./scope-corpus";

describe("every name resolves to the declarations that TypeScript resolves it to", () => {
  test.each(SNIPPETS)("$says", (snippet) => {
    expect(ours(snippet)).toEqual(theirs(snippet));
  });
});

test("the comparison sees where a name leads", () => {
  const text = "const a = 1; { const a = 2; a; } a;";
  expect(theirs({ says: "", path: "snippet.ts", text })).toEqual(["a@28 -> 21", "a@33 -> 6"]);
});

/** One line for each reference: its name, its offset, and the offsets of its declarations in the file. */
function ours(snippet: Snippet): readonly string[] {
  const bound = boundOf(snippet);
  const lines: string[] = [];
  for (const node of bound.scopeOf.keys()) {
    const binding = bound.bindingOf.get(node);
    if (binding) lines.push(line(nameOf(node), node.start as number, declarationsOf(binding, snippet.text)));
  }
  return lines.sort();
}

function boundOf({ path, text }: Snippet): Bound {
  const parsed = parseFile(path, text);
  if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.offset}`);
  return bind(parsed.source.file.program, () => {});
}

function nameOf(node: Node): string {
  return "name" in node && typeof node.name === "string" ? node.name : "";
}

/** A type parameter is declared by a node that starts with its modifiers. */
function declarationsOf(binding: Binding, text: string): readonly number[] {
  return binding.declarations.map((node) => {
    if (node.type === "Identifier") return node.start as number;
    const found = new RegExp(`(?<![\\w$])${binding.name}(?![\\w$])`).exec(text.slice(node.start as number));
    return (node.start as number) + (found?.index ?? 0);
  });
}

function line(name: string, at: number, declarations: readonly number[]): string {
  return `${name}@${at} -> ${[...new Set(declarations)].sort((a, b) => a - b).join(",")}`;
}

function theirs({ path, text }: Snippet): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, scriptKind(path));
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === path ? file : undefined),
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name === path,
    readFile: () => undefined,
  };
  const options = { noLib: true, allowJs: true, noResolve: true, target: ts.ScriptTarget.ESNext };
  const checker = ts.createProgram([path], options, host).getTypeChecker();
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node)) {
      const declarations = declaredNames(symbolOf(node, checker), file);
      if (declarations.length > 0) lines.push(line(node.text, node.getStart(), declarations));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines.sort();
}

function scriptKind(path: string): ts.ScriptKind {
  if (path.endsWith(".tsx")) return ts.ScriptKind.TSX;
  return path.endsWith(".js") ? ts.ScriptKind.JSX : ts.ScriptKind.TS;
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node)
    return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}

/** True for an identifier that is looked up in the scope: no declaration, no key, no member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent))
    return !parent.parent.parent.moduleSpecifier && (parent.propertyName ?? parent.name) === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isTypePredicateNode(parent)) return false;
  if (ts.isImportTypeNode(parent) || ts.isNamedTupleMember(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent))
    return false;
  if (ts.isMetaProperty(parent) || ts.isNamespaceExport(parent)) return false;
  return (
    !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node)
  );
}

const LEXICAL = new Set([
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.TypeParameter,
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.EnumMember,
  ts.SyntaxKind.ModuleDeclaration,
  ts.SyntaxKind.ImportClause,
  ts.SyntaxKind.ImportSpecifier,
  ts.SyntaxKind.NamespaceImport,
  ts.SyntaxKind.ImportEqualsDeclaration,
]);

function declaredNames(symbol: ts.Symbol | undefined, file: ts.SourceFile): readonly number[] {
  return (symbol?.declarations ?? [])
    .filter((declaration) => LEXICAL.has(declaration.kind) && declaration.getSourceFile() === file)
    .flatMap((declaration) => {
      const name = ts.getNameOfDeclaration(declaration);
      return name ? [name.getStart()] : [];
    });
}
