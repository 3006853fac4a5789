/** What becomes of `import("m").X` in a type, in code or in JSDoc: specifier and name are written there. */

import type { Edit } from "../../../edits/edit";
import { manual } from "../../../sites/analysis";
import { importOf } from "../pairs/rules";
import type { JudgedEntry } from "../uses/entries";
import { type FileContext, specifierTo } from "../values/ways";
import type { Brought } from "./brought";
import type { ImportChanges } from "./import-changes";
import { bareName, keptText } from "./named-items";

/** Rewrites the specifier and the name of a type's import. */
export function bringType(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, uses } = judged;
  const { door, item, origin } = entry;
  const [use] = uses;
  // The use is the site; only a module as a whole is one by itself.
  const disposition = !use && origin ? manual({ code: "namespace-escapes" }) : null;
  const kept: Brought = {
    item: { disposition, stays: true },
    taken: [],
    local: () => keptText,
    edits: () => [],
  };
  const bare = origin && bareName(origin, context);
  if (use?.verdict.kind !== "edit" || !bare) return kept;
  const link = importOf(context.book, bare);
  const specifier = specifierTo(link, door, context);
  if (specifier === null) return kept;
  changes.takeMember(link, specifier);
  const { text } = context.module;
  const quote = text[door.literal.start] ?? "'";
  const isRenamedTag = item.fixed && link.name !== item.name;
  const edits: readonly Edit[] = [
    ...(door.items[0] === item ? [{ span: door.literal, text: `${quote}${specifier}${quote}` }] : []),
    { span: item.nameSpan, text: isRenamedTag ? `${link.name} as ${item.name}` : link.name },
  ].filter((edit) => text.slice(edit.span.start, edit.span.end) !== edit.text);
  return {
    ...kept,
    item: { disposition: null, stays: false },
    local: () => () => link.name,
    edits: () => edits,
  };
}
