import { innerOther } from "./inner";
import { renamed } from "./outermost";

// 3: a namespace that came by another name, beside an import of other things
export const all = { innerOther, ...renamed };
