export { Manager } from "../core/manager";
export const other = 1;
