/** Whether the pairs of an export say no more of its calls than that it has another name. */

import type { CallPattern } from "./patterns";
import type { ExportRules } from "./rules";
import type { Template } from "./templates";

/** True when every pair is a call of the export itself, and calls the bare replacement with the same arguments. */
export function keepsCalls({ patterns, bare }: ExportRules): boolean {
  return bare !== null && patterns.every((pattern) => isSameCall(pattern, bare));
}

/** The same, of the pairs for calls of the export itself. */
export function keepsConstruction({ patterns, bare }: ExportRules): boolean {
  return keepsCalls({
    patterns: patterns.filter(({ steps }) => steps[0]?.kind === "call"),
    bare,
    manual: null,
  });
}

function isSameCall({ steps, losesPromise, replacement: { call } }: CallPattern, bare: Template): boolean {
  const [step, ...further] = steps;
  if (step?.kind !== "call" || further.length > 0 || losesPromise || call?.callee !== bare.text) return false;
  return (
    call.parameters.length === step.parameters.length &&
    step.parameters.every(({ name, fallback }, index) => fallback === null && name === call.parameters[index])
  );
}
