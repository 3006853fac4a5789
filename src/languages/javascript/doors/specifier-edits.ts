/** Puts another specifier into a door. */

import type { Edit } from "../../../edits/edit";
import type { Door } from "./doors";
import type { JavaScriptModule } from "./module";

/** The edits that make a door lead elsewhere: its literal, and those that go with it. */
export function specifierEdits(
  door: Pick<Door, "literal" | "twins">,
  specifier: string,
  module: JavaScriptModule,
): readonly Edit[] {
  return [door.literal, ...(door.twins ?? [])].map((span) => {
    const quote = module.text[span.start] ?? "'";
    return { span, text: `${quote}${specifier}${quote}` };
  });
}
