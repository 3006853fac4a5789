export * from "./barrel";
export * as sockets from "./barrel";
