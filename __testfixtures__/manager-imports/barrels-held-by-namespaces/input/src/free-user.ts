import { freeOther } from "./free";
import * as free from "./free";

// 4: nothing else of it is used
export const seen = free.freeOther + freeOther;
