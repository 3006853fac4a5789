/** Decides on colours and gives the functions that apply them. Owner of `picocolors`. */

import { createColors } from "picocolors";

export type Paint = ReturnType<typeof createColors>;

export interface ColorRequest {
  /** `--no-color` was given. */
  readonly noColor: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
}

/**
 * Whether to colour: `--no-color` decides, then `NO_COLOR` (no-color.org), then `FORCE_COLOR`
 * (force-color.org; `0` and `false` turn colours off, as in Node), then whether a terminal shows it.
 */
export function wantsColor({ noColor, env, terminal }: ColorRequest): boolean {
  if (noColor || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return terminal && env.TERM !== "dumb";
}

/** The functions that colour a text; they return it as it is when colours are off. */
export function createPaint(color: boolean): Paint {
  return createColors(color);
}
