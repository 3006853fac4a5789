/** Tables of named forms, from which the generator chooses, and which say afterwards what there was. */

import type { Dice } from "./dice";

/** How often each form was written. */
export type Tally = Map<string, number>;

/** A form that does not fit gives null. */
export type Forms<Context, Written = string> = Readonly<Record<string, (context: Context) => Written | null>>;

/** The text of a form that fits, chosen by the dice and counted; empty when none fits. */
export function writeOne<Context>(forms: Forms<Context>, context: Context, dice: Dice, tally: Tally): string {
  return chooseOne(forms, context, dice, tally) ?? "";
}

/** What a form that fits writes, chosen by the dice and counted; null when none fits. */
export function chooseOne<Context, Written>(
  forms: Forms<Context, Written>,
  context: Context,
  dice: Dice,
  tally: Tally,
): Written | null {
  const rest = Object.keys(forms);
  while (rest.length > 0) {
    const [title] = rest.splice(dice.below(rest.length), 1) as [string];
    const written = forms[title]?.(context) ?? null;
    if (written === null) continue;
    tally.set(title, (tally.get(title) ?? 0) + 1);
    return written;
  }
  return null;
}
