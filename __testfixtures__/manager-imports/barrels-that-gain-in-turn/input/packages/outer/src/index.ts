export { Old } from "inner";
