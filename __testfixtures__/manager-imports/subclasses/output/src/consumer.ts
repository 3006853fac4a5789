import { Kept, Swapped } from "./barrel";

export class One extends Swapped {}
export class Two extends Kept {}
import { Filled, Unified } from "./barrel";
export const three = new Unified("message", "none") instanceof Filled;
import { Logger, Kept as Kept2 } from "./barrel/all";
export class Four extends Logger {}
export class Five extends Kept2 {}
import Default from "./passed";
import { Kept as Kept3 } from "./passed";
export class Six extends Default {}
export class Seven extends Kept3 {}
