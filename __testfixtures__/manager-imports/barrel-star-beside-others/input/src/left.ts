// 2: a name without a replacement is used, so the star stays
export * from "./legacy/factory";
export * from "./legacy/wrapper";
