import type { Wrapper } from "../legacy/wrapper";
import { OldShape } from "./is-object";

// 6. Types are not there when the code runs.
export const nameOf = (shape: OldShape, wrapper?: Wrapper) => shape.name + wrapper?.message;
