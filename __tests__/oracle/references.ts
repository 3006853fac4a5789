/**
 * What the compiler knows of the legacy exports: every place in the repository that refers to one.
 *
 * Two answers are put together, so that neither hides what the other one sees: the language service's
 * find-references of each legacy export, and the symbol of every name in every file. A reference counts for the
 * export of the legacy module through which it comes, also where that module has it from elsewhere.
 *
 * Both follow names, not values. As `export const make = createX` makes `make` the legacy export for everyone
 * else, such variables are asked for in turn (see `gifts.ts`). Inside their own file they are local variables:
 * their reads are references only where the manifest follows the export through variables. What is *made* of a
 * legacy export (`const factory = new XFactory()`) is no reference to it; {@link Found.isMade} tells of it.
 */

import ts from "typescript";
import { type Compiler, ROOT } from "./compiler";
import { giftsIn } from "./gifts";
import { eachNode, isName, type Name, nodeAt, placeOf, symbolOf } from "./names";
import { type Known, type Legacy, type Origin, originsIn } from "./origins";
import { isSpecifier, placeOfWhole } from "./wholes";

/** A place that refers to a legacy export. */
export interface Reference extends Origin {
  readonly file: string;
  /** An offset in UTF-16 code units. */
  readonly offset: number;
  /** What told of it. */
  readonly by: ReadonlySet<Teller>;
}

export type Teller = "find-references" | "symbols";

export interface Found {
  readonly references: readonly Reference[];
  /** What is read at a place (an offset in UTF-16 code units) was made of a legacy export. */
  isMade(file: string, offset: number): boolean;
}

/** Finds the references to the legacy exports, outside of the legacy modules. */
export function findReferences(compiler: Compiler, legacy: readonly Legacy[]): Found {
  const program = compiler.program();
  const checker = program.getTypeChecker();
  const isLegacy = new Set(legacy.map(({ module }) => module));
  const files = sourcesOf(program).filter((file) => !isLegacy.has(pathOf(file)));
  const origins = originsIn(program, legacy);
  const found = new Map<string, Reference & { readonly by: Set<Teller> }>();
  const add = (file: ts.SourceFile, offset: number | null, origin: Origin, teller: Teller): void => {
    if (offset === null) return;
    const key = `${file.fileName}:${offset}:${origin.module}:${origin.export}`;
    const reference = found.get(key) ?? { ...origin, file: pathOf(file), offset, by: new Set() };
    reference.by.add(teller);
    found.set(key, reference);
  };

  const tellOf = (
    file: ts.SourceFile,
    module: ts.StringLiteralLike,
    origin: Origin | null,
    teller: Teller,
  ) => {
    if (origin) add(file, placeOfWhole(module), origin, teller);
  };

  origins.spread(files.flatMap((file) => giftsIn(file, checker)));
  for (const file of files) {
    eachNode(file, (node) => {
      const isModule = ts.isStringLiteralLike(node) && isSpecifier(node);
      if (isModule) tellOf(file, node, origins.ofModule(node), "symbols");
      if (!isName(node)) return;
      const symbol = symbolOf(node, checker);
      const origin = symbol && origins.of(symbol, pathOf(file));
      if (origin) add(file, placeOf(node, origin.export === "*"), origin, "symbols");
    });
  }

  // Of what one file keeps for itself the symbols say as much.
  for (const known of origins.all().filter(({ isExported }) => isExported)) {
    for (const name of namesFoundFor(known, compiler)) {
      const file = name.getSourceFile();
      if (isLegacy.has(pathOf(file)) || known.notIn === pathOf(file)) continue;
      const symbol = symbolOf(name, checker);
      const own = symbol && origins.of(symbol, pathOf(file));
      if (!own && (known.isFromElsewhere || isSomethingElse(symbol, name, checker))) continue;
      const origin = own ?? known.origin;
      add(file, placeOf(name, origin.export === "*"), origin, "find-references");
    }
  }
  for (const { module } of legacy) {
    for (const { fileName, textSpan } of compiler.service.getFileReferences(`${ROOT}/${module}`)) {
      const file = program.getSourceFile(fileName) as ts.SourceFile;
      const literal = nodeAt(file, textSpan.start);
      if (!literal || !ts.isStringLiteralLike(literal) || isLegacy.has(pathOf(file))) continue;
      tellOf(file, literal, origins.ofModule(literal), "find-references");
    }
  }
  const references = [...found.values()];
  const places = new Set(references.map(({ file, offset }) => `${file}:${offset}`));
  const isMade = (path: string, offset: number): boolean => {
    const file = program.getSourceFile(`${ROOT}/${path}`) as ts.SourceFile;
    const name = heldAt(file, offset);
    const symbol = name && symbolOf(name, checker);
    return symbol ? valuesOf(symbol, file, checker).some((value) => holdsPlace(value, path, places)) : false;
  };
  return { references, isMade };
}

/** The name of the variable or field that is read at a place: `factory`, `this.factory`. */
function heldAt(file: ts.SourceFile, offset: number): Name | null {
  let found: Name | null = null;
  eachNode(file, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.getStart() === offset && ts.isIdentifier(node.name)) {
      if (node.expression.kind === ts.SyntaxKind.ThisKeyword) found = node.name;
    } else if (ts.isIdentifier(node) && node.getStart() === offset) found = node;
  });
  return found;
}

/** What a variable or field is given in its file. */
function valuesOf(symbol: ts.Symbol, file: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Node[] {
  const values: ts.Node[] = [];
  eachNode(file, (node) => {
    if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
      if (node.initializer && checker.getSymbolAtLocation(node.name) === symbol)
        values.push(node.initializer);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const to = ts.isPropertyAccessExpression(node.left) ? node.left.name : node.left;
      if (checker.getSymbolAtLocation(to) === symbol) values.push(node.right);
    }
  });
  return values;
}

function holdsPlace(value: ts.Node, path: string, places: ReadonlySet<string>): boolean {
  let isFound = false;
  eachNode(value, (node) => {
    isFound ||= places.has(`${path}:${node.getStart()}`);
  });
  return isFound;
}

/**
 * The compiler resolves a name to something of another file than find-references says, which follows a star also
 * where the barrel exports another thing by that name.
 */
function isSomethingElse(symbol: ts.Symbol | undefined, name: Name, checker: ts.TypeChecker): boolean {
  if (!symbol) return false;
  const end = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return end.declarations?.some((node) => node.getSourceFile() !== name.getSourceFile()) ?? false;
}

/** What find-references gives for a symbol, as names. */
function namesFoundFor({ symbol }: Known, { service, program }: Compiler): readonly Name[] {
  const names = new Set<Name>();
  for (const declaration of symbol.declarations ?? []) {
    if (ts.isSourceFile(declaration)) continue;
    const file = declaration.getSourceFile();
    const at = (ts.getNameOfDeclaration(declaration) ?? declaration).getStart(file);
    for (const { fileName, textSpan } of (service.findReferences(file.fileName, at) ?? []).flatMap(
      ({ references }) => references,
    )) {
      const source = program().getSourceFile(fileName) as ts.SourceFile;
      const node = nodeAt(source, textSpan.start);
      if (node && isName(node)) names.add(node);
    }
  }
  return [...names];
}

function sourcesOf(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${ROOT}/`) && !fileName.includes("/node_modules/"));
}

function pathOf(file: ts.SourceFile): string {
  return file.fileName.slice(ROOT.length + 1);
}
