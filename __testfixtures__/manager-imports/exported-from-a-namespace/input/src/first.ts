import { first } from "./both";

// 5: it is a member of the module, and not the module
export const wrapper = first.Wrapper;
