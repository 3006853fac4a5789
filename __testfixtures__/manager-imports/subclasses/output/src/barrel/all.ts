export * from "../legacy/errors";
export { Unified as Kept, Unified as Rest, Same as Typed, Unified as Plain } from "../core/errors";
