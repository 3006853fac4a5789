/** The kinds of reports. A new kind is a file with a default export and a line here. */

import type { Reporter } from "./report";

/** `require`, since `import()` in a CommonJS module starts the slower loader of ES modules. */
const REPORTERS = {
  human: () => require("./human") as typeof import("./human"),
  json: () => require("./json") as typeof import("./json"),
} satisfies Record<string, () => { readonly default: Reporter }>;

export type ReporterKind = keyof typeof REPORTERS;

export const REPORTER_KINDS = Object.keys(REPORTERS) as readonly ReporterKind[];

/** Loads the code of one kind; the others stay on disk. */
export function loadReporter(kind: ReporterKind): Reporter {
  return REPORTERS[kind]().default;
}
