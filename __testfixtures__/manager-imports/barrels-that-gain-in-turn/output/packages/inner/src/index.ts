export { Unified } from "./unified";
