/** Rewrites a factory that a test holds as a mock: `jest.mocked(createX)`, `createX as jest.Mock`, `expect(createX)`. */

import type { JavaScriptModule } from "./module";
import type { Outcome } from "./rewrite";
import type { Root } from "./roots";
import type { ExportRules } from "./rules";

/** The rewrite of a reference to a mocked function; null when the root is no such reference. */
export function mockReference(_root: Root, _rules: ExportRules, _module: JavaScriptModule): Outcome | null {
  return null;
}
