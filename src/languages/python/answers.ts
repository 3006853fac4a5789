/**
 * Notes what the reading of one file asks of other files. As long as all of it would be answered
 * alike, what was read off the file holds, and the file need not be parsed again.
 */

import { isSameOrigin, type Link, type Origin } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Context } from "./names/context";

/** What was asked, with the answer; of a module's own text nothing but which module it is. */
export type Answer =
  | { readonly of: "origin"; readonly link: Link; readonly always: boolean; readonly is: Origin | null }
  | { readonly of: "names"; readonly module: RepoPath; readonly is: ReadonlySet<string> | null }
  | { readonly of: "uncertain"; readonly link: Link; readonly is: boolean }
  | { readonly of: "text"; readonly module: RepoPath };

/** A context that answers as the given one does, and the growing list of its answers, each question once. */
export function noting(context: Context): {
  readonly context: Context;
  readonly answers: readonly Answer[];
} {
  const { origins, modules } = context;
  const answers = new Map<string, Answer>();
  const noted: Answer[] = [];
  const note = (answer: Answer, ...about: readonly string[]) => {
    const key = [answer.of, ...about].join("\0");
    if (answers.has(key)) return;
    answers.set(key, answer);
    noted.push(answer);
  };
  const reading = <T>(module: RepoPath, read: (module: RepoPath) => T): T => {
    note({ of: "text", module }, module);
    return read(module);
  };
  return {
    answers: noted,
    context: {
      ...context,
      origins: {
        originOf(module, name, always = false) {
          const is = origins.originOf(module, name, always);
          note({ of: "origin", link: { module, name }, always, is }, module, name, String(always));
          return is;
        },
      },
      modules: {
        get: (module) => reading(module, modules.get),
        exportsOf: (module) => reading(module, modules.exportsOf),
        linksOf: (module) => reading(module, modules.linksOf),
        loadsOf: (module) => reading(module, modules.loadsOf),
        hasEffects: (module) => reading(module, modules.hasEffects),
        failureOf: modules.failureOf,
        isUncertain(link) {
          const is = modules.isUncertain(link);
          note({ of: "uncertain", link, is }, link.module, link.name);
          return is;
        },
        namesOf(module) {
          const is = modules.namesOf(module);
          note({ of: "names", module, is }, module);
          return is;
        },
      },
    },
  };
}

/** True when the other files still give all of the answers; `isEdited` tells the texts that are others now. */
export function areStill(
  answers: readonly Answer[],
  { origins, modules }: Pick<Context, "origins" | "modules">,
  isEdited: (path: RepoPath) => boolean,
): boolean {
  return answers.every((answer) => isStill(answer));

  function isStill(answer: Answer): boolean {
    switch (answer.of) {
      case "origin": {
        const { module, name } = answer.link;
        return isSameOrigin(answer.is, origins.originOf(module, name, answer.always));
      }
      case "uncertain":
        return answer.is === modules.isUncertain(answer.link);
      case "names":
        return isSameSet(answer.is, modules.namesOf(answer.module));
      case "text":
        return !isEdited(answer.module);
    }
  }
}

function isSameSet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((name) => b.has(name));
}
