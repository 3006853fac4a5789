// 4: the target's names are there already
export * from "./core/manager";
export * from "./legacy/wrapper"; // legacy
