/** Which symbols of a program are legacy exports, whatever name and way they have come by. */

import ts from "typescript";
import { ROOT } from "./compiler";
import type { Gift } from "./gifts";
import type { Name } from "./names";

/** An export of a legacy module; `"*"` is the module as a whole, `default` also what `module.exports = X` is. */
export interface Origin {
  readonly module: string;
  readonly export: string;
}

/** What the manifest says that decides what a reference is. */
export interface Legacy {
  readonly module: string;
  /** The exports that the manifest follows through variables, as it has an expression that begins with them. */
  readonly followed: ReadonlySet<string>;
}

/** A symbol that is a legacy export, or holds one. */
export interface Known {
  readonly symbol: ts.Symbol;
  readonly origin: Origin;
  /** The file in which reads of the symbol are no references: it is a variable there, and an export elsewhere. */
  readonly notIn: string | null;
  /** Other files can take it from where it is declared. */
  readonly isExported: boolean;
  /** The legacy module has it from elsewhere, so not every reference to it is one to the legacy module. */
  readonly isFromElsewhere: boolean;
}

export interface Origins {
  /** What a symbol is in a file. */
  of(symbol: ts.Symbol, path: string): Origin | null;
  /** What the string of an import, a `require` and the like leads to. */
  ofModule(specifier: ts.StringLiteralLike): Origin | null;
  /** What an expression is, if it is nothing but a legacy export or module. */
  ofExpression(expression: ts.Expression): Origin | null;
  /** Adds what is given other names, until nothing new appears. */
  spread(gifts: readonly Gift[]): void;
  all(): readonly Known[];
}

/** Makes the origins of a program. */
export function originsIn(program: ts.Program, legacy: readonly Legacy[]): Origins {
  const checker = program.getTypeChecker() as Checker;
  const known = new Map<ts.Symbol, Known>();
  const byDeclaration = new Map<ts.Declaration, Known>();
  const modules = new Map<string, Origin>();

  const add = (one: Known): void => {
    if (known.has(one.symbol)) return;
    known.set(one.symbol, one);
    for (const declaration of one.symbol.declarations ?? [])
      if (!byDeclaration.has(declaration)) byDeclaration.set(declaration, one);
  };
  for (const { module } of legacy) {
    const file = program.getSourceFile(`${ROOT}/${module}`);
    // Of CommonJS modules `getSymbolAtLocation` gives none.
    const symbol = (file as { symbol?: ts.Symbol } | undefined)?.symbol;
    if (!file || !symbol) throw new Error(`${module} is no module to the compiler`);
    const single = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
    const whole: Origin = { module, export: single && !isObject(single) ? "default" : "*" };
    modules.set(file.fileName, whole);
    const exported: [ts.Symbol, Origin][] = [[symbol, { module, export: "*" }]];
    if (single) exported.push([single, whole]);
    const isOwn = ({ declarations = [] }: ts.Symbol) =>
      declarations.every((node) => node.getSourceFile() === file);
    const members = single ? checker.getTypeOfSymbol(single).getProperties() : [];
    for (const own of [...checker.getExportsOfModule(symbol), ...members])
      if (isOwn(own) && own.name !== "prototype") exported.push([own, { module, export: own.name }]);
    const entries = exported.map(([own, origin]) => ({ origin, chain: chainWithin(own, isOwn, checker) }));
    for (const { origin, chain } of entries)
      add({ symbol: chain[0] as ts.Symbol, origin, isFromElsewhere: isLeaving(chain), ...ofLegacy });
    for (const { origin, chain } of entries)
      for (const own of chain) add({ symbol: own, origin, isFromElsewhere: isLeaving(chain), ...ofLegacy });
  }
  const followed = new Map(legacy.map((one) => [one.module, one.followed]));

  const knownOf = (symbol: ts.Symbol): Known | null => {
    const passed = new Set<ts.Symbol>();
    for (let at: ts.Symbol | undefined = symbol; at && !passed.has(at); ) {
      passed.add(at);
      const found = known.get(at) ?? declaredBy(at);
      if (found) return found;
      if (!(at.flags & ts.SymbolFlags.Alias)) return null;
      at = checker.getImmediateAliasedSymbol(at);
    }
    return null;
  };
  /** Copies that the compiler makes of a symbol, such as those of a spread module, keep its declarations. */
  const declaredBy = ({ declarations = [] }: ts.Symbol): Known | null => {
    const [first] = declarations;
    return (first && byDeclaration.get(first)) ?? null;
  };
  const of = (symbol: ts.Symbol, path: string): Origin | null => {
    const found = knownOf(symbol);
    return found && found.notIn !== path ? found.origin : null;
  };
  const ofModule = (specifier: ts.StringLiteralLike): Origin | null => {
    const file = resolve(specifier, program);
    return (file !== undefined && modules.get(file)) || null;
  };
  const ofExpression = (expression: ts.Expression): Origin | null => {
    const value = ts.isAwaitExpression(expression) ? expression.expression : expression;
    const [argument] = ts.isCallExpression(value) ? value.arguments : [];
    if (argument) return ts.isStringLiteralLike(argument) ? ofModule(argument) : null;
    const path = expression.getSourceFile().fileName.slice(ROOT.length + 1);
    const name = nameOf(value);
    const symbol = name && checker.getSymbolAtLocation(name);
    return symbol ? of(symbol, path) : null;
  };
  const spread = (gifts: readonly Gift[]): void => {
    for (let rest = gifts, before = -1; rest.length !== before; ) {
      before = rest.length;
      rest = rest.filter(({ to, from, isExported, path }) => {
        const origin = from.kind === "symbol" ? of(from.symbol, path) : ofExpression(from.expression);
        if (!origin) return true;
        const isFollowed =
          from.kind === "symbol" ||
          origin.export === "*" ||
          followed.get(origin.module)?.has(origin.export) === true;
        if (!isFollowed && !isExported) return true;
        // Find-references takes a name and what a pattern takes it from for one.
        const isFromElsewhere = from.kind === "symbol";
        add({ symbol: to, origin, notIn: isFollowed ? null : path, isExported, isFromElsewhere });
        return false;
      });
    }
  };
  return { of, ofModule, ofExpression, spread, all: () => [...known.values()] };
}

/** A symbol and what it is another name of in the same file: `module.exports = { createX: createX }`. */
function chainWithin(
  symbol: ts.Symbol,
  isOwn: (symbol: ts.Symbol) => boolean,
  checker: Checker,
): readonly ts.Symbol[] {
  const chain = [symbol];
  for (let at = symbol; at.flags & ts.SymbolFlags.Alias; ) {
    const next = checker.getImmediateAliasedSymbol(at);
    if (!next || !isOwn(next) || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** The last step is an alias of something in another file. */
function isLeaving(chain: readonly ts.Symbol[]): boolean {
  return ((chain.at(-1)?.flags ?? 0) & ts.SymbolFlags.Alias) !== 0;
}

/** `createX`, and the member's name in `ns.createX` and `ns["createX"]`. */
function nameOf(value: ts.Expression): Name | null {
  if (ts.isPropertyAccessExpression(value)) return ts.isIdentifier(value.name) ? value.name : null;
  const name = ts.isElementAccessExpression(value) ? value.argumentExpression : value;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name : null;
}

const ofLegacy = { notIn: null, isExported: true };

/** What the compiler does not publish, and all aliases need: one step instead of all. */
interface Checker extends ts.TypeChecker {
  getImmediateAliasedSymbol(symbol: ts.Symbol): ts.Symbol | undefined;
}

/** `module.exports = { … }`: a module of names, not a single value. */
function isObject({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => {
    const assignment = ts.isBinaryExpression(node) ? node : node.parent;
    return ts.isBinaryExpression(assignment) && ts.isObjectLiteralExpression(assignment.right);
  });
}

/** The file to which the compiler itself has resolved a specifier. */
function resolve(specifier: ts.StringLiteralLike, program: ts.Program): string | undefined {
  const file = specifier.getSourceFile();
  const mode = (program as Resolving).getModeForUsageLocation(file, specifier);
  const found = (program as Resolving).getResolvedModule(file, specifier.text, mode);
  return found?.resolvedModule?.resolvedFileName;
}

interface Resolving extends ts.Program {
  getResolvedModule(
    file: ts.SourceFile,
    specifier: string,
    mode: ts.ResolutionMode,
  ): ts.ResolvedModuleWithFailedLookupLocations | undefined;
}
