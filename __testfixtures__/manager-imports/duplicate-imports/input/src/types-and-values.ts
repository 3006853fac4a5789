import type { Wrapper as Type, Options } from "./legacy/wrapper";
import { Wrapper, type Options as Same, connect } from "./legacy/wrapper";

export const make = (options: Options & Same): Type => (connect(), new Wrapper(options));
