import {
  Manager,
  // import {
  other,
} from "./barrels";

export const made = [Manager.forUser({ userId: "a" }), other];
