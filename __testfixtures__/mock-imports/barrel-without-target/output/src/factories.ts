export { Manager } from "./core/manager";
export const plain = 1;
