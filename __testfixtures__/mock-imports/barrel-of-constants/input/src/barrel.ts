import { Wrapper } from "./legacy/wrapper";
// 1: the name is passed on as a constant, and stays
export const Shared = Wrapper;
