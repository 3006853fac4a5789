/** Module mocks of jest and vitest: the path, the keys of the factory's object, and what must stay together. */

import type { Edit, Span } from "../../edits/edit";
import type { Link } from "../../sites/links";
import type { Disposition } from "../../sites/site";
import type { JudgedEntry } from "./entries";
import type { FileContext } from "./ways";

export interface MockSite {
  readonly span: Span;
  readonly kind: "module-mock" | "mock-key";
  readonly origin: Link;
  readonly via: readonly Link[];
  readonly disposition: Disposition;
  readonly edits: readonly Edit[];
}

/** Judges the module mocks of a file, given what became of its other uses of the mocked modules. */
export function judgeMocks(_entries: readonly JudgedEntry[], _context: FileContext): readonly MockSite[] {
  return [];
}
