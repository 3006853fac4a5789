// 6: nobody wants it
export { createX } from "./legacy/factory";
