// @ts-check
/*
 * Copyright: somebody.
 */
// the wrapper
import { Manager } from "./core/manager";

export const both = [new Manager(), Manager.shared];
