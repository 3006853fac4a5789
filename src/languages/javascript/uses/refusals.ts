/** Says why a use of a legacy export has no rewrite, with what the manifest has in its place. */

import type { LegacyRole } from "../../../manifest/schema";
import { withoutUser } from "../../../sites/without-user";
import type { ExportRules } from "../pairs/rules";
import { refuse } from "../rewriting/rewrite";
import type { Mismatch } from "../values/chains";

type Refused = ReturnType<typeof refuse>;

/** The refusal of a use that is no call of a pattern. */
export function withoutRule({ manual, patterns, isLacking }: ExportRules): Refused {
  if (isLacking) return refuse("target-lacks-export");
  if (manual !== null) return refuse("stated-in-manifest", manual);
  return patterns.length === 0
    ? refuse("no-replacement")
    : refuse("no-replacement", `It has one for ${sourcesOf(patterns)}.`);
}

/** The refusal of a call that does not fit the patterns. */
export function refuseCall(mismatch: Mismatch, rules: ExportRules, role: LegacyRole): Refused {
  switch (mismatch.why) {
    case "too-few-arguments": {
      const given = "arguments" in mismatch.at ? mismatch.at.arguments.length : 0;
      if (role === "factory" && given === 0) return { refusal: withoutUser(lackedBy(mismatch)) };
      return refuse("argument-count", `The manifest has ${sourcesOf(rules.patterns)}.`);
    }
    case "too-many-arguments":
      return refuse("argument-count", `The manifest has ${sourcesOf(rules.patterns)}.`);
    case "spread-argument":
      return refuse("spread-argument");
    case "type-arguments":
      return refuse("type-arguments");
    case "other-use":
      return refuse("holder-used");
  }
}

/** The parameters that need an argument, at the step that a call without arguments does not fit. */
function lackedBy({ pattern, steps }: Mismatch): readonly string[] {
  const step = pattern?.steps[steps];
  return step && "parameters" in step
    ? step.parameters.flatMap(({ name, fallback, rest }) => (fallback || rest ? [] : [name]))
    : [];
}

function sourcesOf(patterns: ExportRules["patterns"]): string {
  return patterns.map(({ source }) => `\`${source}\``).join(" and ");
}
