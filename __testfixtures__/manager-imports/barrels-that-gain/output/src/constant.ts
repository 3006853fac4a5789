export { Manager } from "./core/manager";

// 5: under a name of its own
