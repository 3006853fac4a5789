/** What the names of code files end in. */

/** The extensions of JavaScript and TypeScript, declarations among them. */
export const CODE = /\.[cm]?[jt]sx?$/;

const DECLARATION = /\.d\.[cm]?ts$/;
const WHOLE_EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;

/** True for a file of declarations, which no script is made of. */
export function isDeclaration(path: string): boolean {
  return DECLARATION.test(path);
}

/** A path without the extension of JavaScript, TypeScript or a declaration. */
export function stemOf(path: string): string {
  return path.replace(WHOLE_EXTENSION, "");
}

/** `m` of `x.mts`, `c` of `x.cjs`, which have other extensions in a build than `x.ts` has; nothing for that. */
export function kindOf(path: string): string {
  return /[cm](?=[jt]s$)/.exec(path.slice(stemOf(path).length))?.[0] ?? "";
}
