/** The compiler's language service over texts in memory, with its own resolution of modules. */

import ts from "typescript";
import { LIBRARY } from "./library";

/** File names in the compiler's terms: absolute, below this folder. */
export const ROOT = "/repo";

export interface Compiler {
  readonly service: ts.LanguageService;
  program(): ts.Program;
  /** Replaces texts; what is not named stays. */
  change(texts: Readonly<Record<string, string>>): void;
}

export interface CompilerRequest {
  /** Path from the root of the repository to text: sources, and every `package.json`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Package name to its folder, as a package manager would link it into `node_modules`. */
  readonly packages: ReadonlyMap<string, string>;
  /** Beside {@link OPTIONS}. */
  readonly options?: ts.CompilerOptions;
}

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  noEmit: true,
  noLib: true,
  types: [],
  strict: false,
  skipLibCheck: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ESNext,
  // ES modules and CommonJS side by side, as bundlers take them.
  module: ts.ModuleKind.Preserve,
};

const LIBRARY_FILE = `${ROOT}/library.d.ts`;
const SOURCE = /\.[cm]?[jt]sx?$/;

/** Opens the texts. */
export function openCompiler({ texts, packages, options }: CompilerRequest): Compiler {
  const files = new Map(Object.entries(texts).map(([path, text]) => [`${ROOT}/${path}`, text]));
  files.set(LIBRARY_FILE, LIBRARY);
  const folders = foldersOf([...files.keys()]);
  const versions = new Map<string, number>();
  let changes = 0;

  const linked = (name: string): string => {
    const [, owner, rest = ""] = LINKED.exec(name) ?? [];
    const folder = owner === undefined ? undefined : packages.get(owner);
    return folder === undefined ? name : `${ROOT}/${folder}${rest}`;
  };
  const read = (name: string): string | undefined => files.get(linked(name));
  const isFolder = (name: string): boolean => {
    const path = name.replace(/\/$/, "");
    return folders.has(linked(path)) || /\/node_modules(\/@[^/]+)?$/.test(path);
  };
  const roots = [...files.keys()].filter((name) => SOURCE.test(name));
  const settings = { ...OPTIONS, baseUrl: ROOT, ...options };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => settings,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: () => LIBRARY_FILE,
    getProjectVersion: () => String(changes),
    getScriptFileNames: () => roots,
    getScriptVersion: (name) => String(versions.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    directoryExists: isFolder,
    getDirectories: () => [],
    realpath: linked,
    useCaseSensitiveFileNames: () => true,
  };
  const service = ts.createLanguageService(host);
  return {
    service,
    program: () => service.getProgram() as ts.Program,
    change(next) {
      for (const [path, text] of Object.entries(next)) {
        const name = `${ROOT}/${path}`;
        files.set(name, text);
        versions.set(name, (versions.get(name) ?? 0) + 1);
      }
      changes++;
    },
  };
}

/** A path through `node_modules`: the name of the package, and what follows it. */
const LINKED = /^\/repo\/(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)(\/.*)?$/;

function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names) {
    for (let at = name.lastIndexOf("/"); at > 0; at = name.lastIndexOf("/", at - 1)) {
      const folder = name.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
