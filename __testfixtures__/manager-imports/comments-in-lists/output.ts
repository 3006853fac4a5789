/* licence */
// @ts-check
import {
  type Context, // who it is for
  // opens
  connect, // the opener
  Manager,
} from "./core/manager";
// the wrapper, for now
// goes soon
import {
  XError, // what may go wrong
  /* the sync one */
} from "./legacy/factory";

// 1: each comment stays, with the name that it is about
export const one = (context: Context) => [connect, new Manager(), Manager.forUser(context), XError];
