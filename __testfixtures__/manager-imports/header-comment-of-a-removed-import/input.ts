// @ts-check
/*
 * Copyright: somebody.
 */
import { Wrapper } from "./legacy/wrapper"; // the wrapper
import { Manager } from "./core/manager";

export const both = [new Wrapper(), Manager.shared];
