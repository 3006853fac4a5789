export * from "./a";
export * from "./c";
export * from "./b";
