/* licence */
// @ts-check
import {
  type Context, // who it is for
  // opens
  connect, // the opener
} from "./core/manager";
// the wrapper, for now
import { Wrapper } from "./legacy/wrapper"; // goes soon
import {
  XError, // what may go wrong
  /* the sync one */ createXSync,
} from "./legacy/factory";

// 1: each comment stays, with the name that it is about
export const one = (context: Context) => [connect, new Wrapper(), createXSync(context), XError];
