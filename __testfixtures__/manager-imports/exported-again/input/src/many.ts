import { createX } from "./legacy/factory";
import { connect, Wrapper } from "./legacy/wrapper";
export {
  connect, // the opener
  // the maker
  createX,
  Wrapper,
};
