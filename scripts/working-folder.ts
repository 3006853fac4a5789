/** The folder that every relative path of the command line starts at. */

import { resolve } from "node:path";
import type { SharedArguments } from "./flags";
import type { Io } from "./io";

export function workingFolder({ cwd }: Pick<SharedArguments, "cwd">, io: Io): string {
  return resolve(io.cwd(), cwd ?? "");
}
