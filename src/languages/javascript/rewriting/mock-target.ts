/** Where the mock of a legacy export belongs after the migration: the member that its calls go to then. */

import type * as t from "@babel/types";
import type { Refusal } from "../../../sites/analysis";
import type { CallPattern } from "../pairs/patterns";
import { type ExportRules, plainName } from "../pairs/rules";
import { type LocalNames, refuse } from "./rewrite";

/** The member of a replacement that takes the calls of a legacy export with the arguments as they are. */
export interface MockTarget {
  /** The importable name at which the replacement starts. */
  readonly name: string;
  /** The members on the way from it: `forUser` of `Manager.forUser(context)`. */
  readonly members: readonly string[];
  /** The legacy export gives a promise, the member does not. */
  readonly losesPromise: boolean;
}

/** The member that a mock of the export has to mock instead, or why there is none for certain. */
export function mockTarget(rules: ExportRules): MockTarget | { readonly refusal: Refusal } {
  const [pattern] = rules.patterns;
  if (!pattern) {
    const name = plainName(rules.bare);
    if (name !== null) return { name, members: [], losesPromise: false };
    return rules.manual === null ? refuse("no-replacement") : refuse("stated-in-manifest", rules.manual);
  }
  const path = rules.patterns.length === 1 && !rules.bare ? memberPath(pattern) : null;
  return path
    ? { ...path, losesPromise: pattern.losesPromise }
    : refuse("mock-form", "Its calls become something else than a call with the same arguments.");
}

/** The text of the member, with the name by which the file knows its start. */
export function targetText(target: MockTarget, local: LocalNames): string {
  return [local(target.name), ...target.members].join(".");
}

function memberPath({ steps, replacement }: CallPattern): Omit<MockTarget, "losesPromise"> | null {
  const [step] = steps;
  if (steps.length !== 1 || !step || !("parameters" in step)) return null;
  const { expression } = replacement;
  const isCall = step.kind === "call" && expression.type === "CallExpression";
  const isConstruct = step.kind === "construct" && expression.type === "NewExpression";
  if (!isCall && !isConstruct) return null;
  const { parameters } = step;
  const isSame =
    parameters.length === expression.arguments.length &&
    expression.arguments.every((argument, index) => {
      const parameter = parameters[index];
      const plain = argument.type === "SpreadElement" ? argument.argument : argument;
      const isRest = argument.type === "SpreadElement";
      return plain.type === "Identifier" && plain.name === parameter?.name && isRest === parameter.rest;
    });
  // What a call leaves out would be filled in after the rewrite, so the mock would see other arguments.
  if (!isSame || parameters.some((parameter) => parameter.fallback !== null)) return null;
  return membersOf(expression.callee, new Set(parameters.map((parameter) => parameter.name)));
}

/** The members from an importable name to a node. */
function membersOf(node: t.Node, parameters: ReadonlySet<string>): Omit<MockTarget, "losesPromise"> | null {
  if (node.type === "Identifier") return parameters.has(node.name) ? null : { name: node.name, members: [] };
  if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return null;
  const object = membersOf(node.object, parameters);
  return object && { name: object.name, members: [...object.members, node.property.name] };
}
