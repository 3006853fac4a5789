/**
 * Notes what the reading of one file asks of other files. As long as all of it would be answered
 * alike, what was read off the file holds, and the file need not be parsed again.
 */

import { isSameOrigin, type Link, type Origin } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { FileContext } from "./values/ways";

/** The part of a context that depends on what stands in other files. */
export type OtherFiles = Pick<
  FileContext,
  | "origins"
  | "namesOf"
  | "isSingle"
  | "isType"
  | "meaningOf"
  | "isVariable"
  | "parameterCountOf"
  | "isEffectFree"
>;

/** What was asked, with the answer. */
export type Answer =
  | { readonly of: "origin"; readonly link: Link; readonly always: boolean; readonly is: Origin | null }
  | { readonly of: "names"; readonly module: RepoPath; readonly is: ReadonlySet<string> }
  | { readonly of: "single" | "effects"; readonly module: RepoPath; readonly is: boolean }
  | { readonly of: "type" | "variable"; readonly link: Link; readonly is: boolean }
  | { readonly of: "parameters" | "meaning"; readonly link: Link; readonly is: number | null };

/** A context that answers as the given one does, and the growing list of its answers, each question once. */
export function noting<Context extends OtherFiles>(
  context: Context,
): {
  readonly context: Context;
  readonly answers: readonly Answer[];
} {
  const answers: Answer[] = [];
  const known = new Set<string>();
  const note = (answer: Answer, module: RepoPath, name: string) => {
    const key = `${answer.of}\0${module}\0${name}`;
    if (known.has(key)) return;
    known.add(key);
    answers.push(answer);
  };
  return {
    answers,
    context: {
      ...context,
      origins: {
        originOf(module, name, always = false) {
          const is = context.origins.originOf(module, name, always);
          note({ of: "origin", link: { module, name }, always, is }, module, always ? `${name}\0!` : name);
          return is;
        },
      },
      namesOf(module) {
        const is = context.namesOf(module);
        note({ of: "names", module, is }, module, "");
        return is;
      },
      isSingle(module) {
        const is = context.isSingle(module);
        note({ of: "single", module, is }, module, "");
        return is;
      },
      isEffectFree(module) {
        const is = context.isEffectFree(module);
        note({ of: "effects", module, is }, module, "");
        return is;
      },
      isType(link) {
        const is = context.isType(link);
        note({ of: "type", link, is }, link.module, link.name);
        return is;
      },
      meaningOf(link) {
        const is = context.meaningOf(link);
        note({ of: "meaning", link, is }, link.module, link.name);
        return is;
      },
      isVariable(link) {
        const is = context.isVariable(link);
        note({ of: "variable", link, is }, link.module, link.name);
        return is;
      },
      parameterCountOf(link) {
        const is = context.parameterCountOf(link);
        note({ of: "parameters", link, is }, link.module, link.name);
        return is;
      },
    },
  };
}

/** True when the other files still give all of the answers. */
export function areStill(answers: readonly Answer[], others: OtherFiles): boolean {
  return answers.every((answer) => isStill(answer, others));
}

function isStill(answer: Answer, others: OtherFiles): boolean {
  switch (answer.of) {
    case "origin": {
      const { module, name } = answer.link;
      return isSameOrigin(answer.is, others.origins.originOf(module, name, answer.always));
    }
    case "names":
      return isSameSet(answer.is, others.namesOf(answer.module));
    case "single":
      return answer.is === others.isSingle(answer.module);
    case "effects":
      return answer.is === others.isEffectFree(answer.module);
    case "type":
      return answer.is === others.isType(answer.link);
    case "meaning":
      return answer.is === others.meaningOf(answer.link);
    case "variable":
      return answer.is === others.isVariable(answer.link);
    case "parameters":
      return answer.is === others.parameterCountOf(answer.link);
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // The order counts: sites of stars are listed in it.
  return a === b || (a.size === b.size && [...a].join("\0") === [...b].join("\0"));
}
