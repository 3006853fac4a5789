import type { Unique } from "../core/unique";
import { Shape } from "../core/shape";

// 6. Types are not there when the code runs.
export const nameOf = (shape: Shape, wrapper?: Unique) => shape.name + wrapper?.message;
