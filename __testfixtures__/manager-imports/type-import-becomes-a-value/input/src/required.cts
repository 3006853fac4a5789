import type { Manager } from "./core/manager";
const { Wrapper } = require("./legacy/wrapper");

export const manager: Manager = new Wrapper();
