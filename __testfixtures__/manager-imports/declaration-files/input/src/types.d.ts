/// <reference path="./legacy/wrapper.ts" />
import type { LegacyX } from "./legacy/factory";
import { type Options, Wrapper } from "./legacy/wrapper";

// 1: declarations of values and types
export declare const wrapper: Wrapper;
export declare function make(options: Options): LegacyX;
export declare class Own extends Wrapper {}
export { Wrapper as Again };
// 2: an import inside of a type
declare global {
  interface Window {
    wrapper: import("./legacy/wrapper").Wrapper;
    legacy: typeof import("./legacy/wrapper");
  }
}
// 3: what is added to the legacy module
declare module "./legacy/wrapper" {
  interface Wrapper {
    more: string;
  }
}
