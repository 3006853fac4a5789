export { everyone } from "./service";
