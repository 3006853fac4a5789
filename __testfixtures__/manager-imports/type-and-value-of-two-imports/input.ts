import type { Wrapper } from "./legacy/wrapper";
import { Wrapper as Value } from "./legacy/wrapper";

export const make = (): Wrapper => new Value();
