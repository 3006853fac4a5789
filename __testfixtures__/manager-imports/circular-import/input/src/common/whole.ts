import * as whole from "../legacy/whole";

// 14. A module object that goes on.
export { whole };
export * as again from "../legacy/whole";
