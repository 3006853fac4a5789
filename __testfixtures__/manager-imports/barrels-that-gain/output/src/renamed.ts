// 3: one barrel takes it from another
export { Manager } from "./outer";
