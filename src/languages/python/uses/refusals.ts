/** Says why a use of a legacy export has no rewrite, with what the manifest has in its place. */

import type { Refusal } from "../../../sites/analysis";
import type { Origin } from "../../../sites/links";
import { withoutUser } from "../../../sites/without-user";
import { packageFolderOf } from "../../../workspace/python-modules";
import { textOf } from "../modules/module";
import type { Context } from "../names/context";
import type { ExportRules } from "../pairs/rules";
import { fieldOf, type SyntaxNode, wrapped } from "../syntax/syntax";
import type { Chain } from "./chains";

/** The verdict that leaves a use to a person. */
export function manual(refusal: Refusal): { readonly kind: "manual"; readonly refusal: Refusal } {
  return { kind: "manual", refusal };
}

/** The refusal of a use that no pattern fits. */
export function refusalOf(
  rules: ExportRules,
  origin: Origin,
  chain: Chain | undefined,
  context: Context,
): Refusal {
  if (isNowhere(origin, context)) return { code: "already-broken" };
  if (rules.isLacking) return { code: "target-lacks-export" };
  if (rules.manual !== null) return { code: "stated-in-manifest", detail: rules.manual };
  const sources = rules.patterns.map(({ source }) => `\`${source}\``).join(" and ");
  if (chain?.kind !== "part") return { code: "no-replacement" };
  switch (chain.why) {
    case "spread-argument":
      return { code: "spread-argument" };
    case "too-few-arguments":
      return isEmptyCall(chain.match.node, context)
        ? withoutUser(lackedBy(chain))
        : { code: "argument-count", detail: `The manifest has ${sources}.` };
    case "too-many-arguments":
      return { code: "argument-count", detail: `The manifest has ${sources}.` };
    default:
      return chain.match.steps > 0
        ? { code: "holder-used" }
        : { code: "no-replacement", detail: `It has one for ${sources}.` };
  }
}

/** All names of the legacy module are known, and it is none of them. */
export function isNowhere({ module, name }: Origin, { modules, workspace }: Context): boolean {
  const names = name === "*" ? null : modules.namesOf(module);
  const folder = packageFolderOf(module);
  if (!names || names.has(name) || MODULE_NAMES.test(name)) return false;
  return folder === null || workspace.python.submodule(folder, name) === null;
}

/** What every module has. */
const MODULE_NAMES = /^__\w+__$/;

/** The parameters that need an argument, at the step that the call does not fit. */
function lackedBy({ pattern, match }: Extract<Chain, { kind: "part" }>): readonly string[] {
  const step = pattern.steps[match.steps];
  return step?.kind === "call"
    ? step.parameters.flatMap(({ name, fallback }) => (fallback === null ? [name] : []))
    : [];
}

function isEmptyCall(node: SyntaxNode, { file }: Context): boolean {
  const call = wrapped(node).parent;
  const list = call ? fieldOf(call, "arguments") : null;
  return list !== null && /^\(\s*\)$/.test(textOf(list, file));
}
