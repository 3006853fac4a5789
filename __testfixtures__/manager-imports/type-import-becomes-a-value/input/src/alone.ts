import type { Manager } from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const manager: Manager = new Wrapper();
