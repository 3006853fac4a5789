import { connect } from "./core/manager";
import {
  // how it is opened
  type Options,
  Manager, // what is opened
} from "./core/manager";

export const make = (options: Options) => [connect, new Manager(options)];
