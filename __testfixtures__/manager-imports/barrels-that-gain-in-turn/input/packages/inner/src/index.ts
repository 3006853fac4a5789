export { make, Old } from "./old";
