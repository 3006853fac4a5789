/**
 * The rules that hold between fields of a manifest. They also run on values that the schema has
 * already refused elsewhere, so that all problems show at once; whatever has the wrong shape is skipped.
 */

import type { Refusal } from "./schema";

type Report = (path: (string | number)[], refusal: Refusal) => void;

/** The rules of one legacy entry: no key in both lists, and `*` only for `*`. */
export function checkEntry(entry: unknown, report: Report): void {
  const replace = record(record(entry).replace);
  const manual = record(record(entry).manual);
  for (const [from, to] of Object.entries(replace)) {
    if (typeof to === "string" && (from === "*") !== (to === "*")) {
      report(["replace", from], {
        code: "bad-star",
        message: '"*" stands for every other export and can only be replaced by "*"',
        fix: 'write "*": "*", or name one export on each side',
      });
    }
    if (Object.hasOwn(manual, from)) {
      report(["manual", from], {
        code: "replace-and-manual",
        message: 'stands under "replace" too',
        fix: "keep the one that is meant: a rewrite, or the reason why a person has to decide",
        atKey: true,
      });
    }
  }
}

/** The rules between the target, the imports and the legacy modules. */
export function checkManifest(manifest: unknown, report: Report): void {
  const { target: targetField, imports, legacy } = record(manifest);
  const target = record(targetField);
  const indexOf = new Map<string, number>();
  for (const [index, entry] of (Array.isArray(legacy) ? legacy : []).entries()) {
    const { module } = record(entry);
    if (typeof module !== "string" || module === "") continue;
    const place = ["legacy", index, "module"];
    const first = indexOf.get(module);
    if (module === target.module) {
      report(place, {
        code: "legacy-is-target",
        message: "is the target's module; it cannot be legacy as well",
        fix: "remove the entry, or correct the path of one of the two",
      });
    } else if (first !== undefined) {
      report(place, {
        code: "duplicate-module",
        message: `stands in legacy[${first}] already`,
        fix: `move what this entry says into legacy[${first}]`,
      });
    }
    indexOf.set(module, first ?? index);
  }
  if (Array.isArray(legacy) && legacy.length === 0) {
    report(["legacy"], {
      code: "empty-list",
      message: "needs at least one entry",
      fix: 'add "- module: …" and "role: …" of the first module to move away from',
    });
  }
  for (const [name, module] of Object.entries(record(imports))) {
    if (typeof module !== "string") continue;
    if (indexOf.has(module)) {
      report(["imports", name], {
        code: "import-from-legacy",
        message: "is a legacy module, so a replacement must not import from it",
        fix: `name the module that will export ${name} after the migration`,
      });
    }
    if (name === target.export && module !== target.module) {
      report(["imports", name], {
        code: "import-hides-target",
        message: `${name} is the name of the target, which lies in another module`,
        fix: "remove the entry: replacements may use the target without it",
        atKey: true,
      });
    }
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
