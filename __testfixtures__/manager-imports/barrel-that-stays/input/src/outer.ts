export { connect as open, Wrapper } from "./waived";
