import {
  connect,
  type Context, // who it is for
  Manager
} from "./core/manager";

export const make = (context: Context) => [connect, new Manager(context)];
