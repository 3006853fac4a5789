import { connect } from "./core/manager";
import {
  // how it is opened
  type Options,
  Wrapper, // what is opened
} from "./legacy/wrapper";

export const make = (options: Options) => [connect, new Wrapper(options)];
