export { Manager } from "./core/manager";
export const version = 1;
