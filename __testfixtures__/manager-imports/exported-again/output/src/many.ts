import { connect, Manager } from "./core/manager";
export {
  connect, // the opener
  // the maker
  Manager as Wrapper,
};
