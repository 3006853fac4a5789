/// <reference path="./legacy/wrapper.ts" />
import { type Options, Manager } from "./core/manager";

// 1: declarations of values and types
export declare const wrapper: Manager;
export declare function make(options: Options): Manager;
export declare class Own extends Manager {}
export { Manager as Again };
// 2: an import inside of a type
declare global {
  interface Window {
    wrapper: import("./core/manager").Manager;
    legacy: typeof import("./legacy/wrapper");
  }
}
// 3: what is added to the legacy module
declare module "./legacy/wrapper" {
  interface Wrapper {
    more: string;
  }
}
