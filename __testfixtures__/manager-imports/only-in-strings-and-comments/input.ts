// import { Wrapper } from "./legacy/wrapper";
/** Like Wrapper of ./legacy/wrapper. */
export const text = "Wrapper from './legacy/wrapper'";
export const template = `new ${"Wrapper"}()`;
