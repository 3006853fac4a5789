export * from "./legacy/errors";
export { Unified as LegacyWarning } from "./core/unified";
