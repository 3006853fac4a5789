/** The refusal of a call without arguments that may lack its user: it never moves onto shared state. */

import type { Refusal } from "./analysis";

/** `parameters` are those of the legacy expression for which the call gives nothing. */
export function withoutUser(parameters: readonly string[]): Refusal {
  const code = "no-user-context";
  if (parameters.length === 0 || parameters.some(meansUser)) return { code };
  const names = parameters.map((name) => `\`${name}\``).join(" and ");
  const have = parameters.length > 1 ? "have" : "has";
  return {
    code,
    sentence: `The call gives nothing for ${names}, which ${have} no default in the manifest and may be what tells users apart.`,
  };
}

/** A word of the name is one for a user, or for what tells users apart. */
function meansUser(name: string): boolean {
  const words = name.split(/[^A-Za-z]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return words.some((word) => WORDS.has(word.toLowerCase().replace(/s$/, "")));
}

const WORDS = new Set([
  ...[
    "user",
    "userid",
    "username",
    "context",
    "ctx",
    "usercontext",
    "session",
    "auth",
    "identity",
    "principal",
  ],
  ...["account", "customer", "owner", "tenant", "viewer"],
]);
