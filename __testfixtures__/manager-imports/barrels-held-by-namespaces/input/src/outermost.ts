export { inner as renamed } from "./outer";
