/** What comes in where a text names a module, as far as the text around that place tells. */

import type { Span } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";

export type Incoming =
  /** Exports, by these names; there may be names among them that are not exports. */
  | { readonly kind: "names"; readonly names: readonly string[] }
  /** The module, held by a name, of which only members are used: the name of each stands in the text. */
  | { readonly kind: "members" }
  /** The module, held by a name that is used in other ways. */
  | { readonly kind: "holder" }
  /** The module as a whole, or nobody can tell. */
  | { readonly kind: "whole" };

/** False where nothing comes in but other names than these. */
export function mayBring(incoming: Incoming, names: ReadonlySet<string>): boolean {
  return incoming.kind !== "names" || incoming.names.some((name) => names.has(name));
}

/** What a language tells of files by their texts alone, so that those are parsed that can matter. */
export interface Glance {
  /** The part of a file's text in which specifiers may stand; null for one that cannot be read. */
  codeOf(path: RepoPath): string | null;
  /** What comes in at a quoted text of this part, if that is a specifier. The span has the quotes in it. */
  incomingAt(path: RepoPath, text: string, quoted: Span): Incoming;
  /** False for a file that neither mocks a module nor passes one on as a whole. */
  mayTakeWholes(path: RepoPath): boolean;
  /** False where what comes in is neither mocked nor passed on as a whole. */
  mayTakeWhole(text: string, incoming: Incoming): boolean;
  /** True for a file that may mean names of a module without a specifier that leads to it. */
  needsNoSpecifier(path: RepoPath): boolean;
  /** True for a file in which a specifier may stand without quotes. */
  needsNoQuotes(path: RepoPath): boolean;
  /** Each such file contains one of these; none where there is no such file. */
  readonly textsWithoutQuotes: readonly string[];
}
