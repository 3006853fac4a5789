export { Unique as Wrapper } from "../core/unique";
