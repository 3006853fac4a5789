import {
  createXSync,
  // import {
  other,
} from "./barrels";

export const made = [createXSync({ userId: "a" }), other];
