import type { Manager } from "./core/manager";

export type Held = Manager;
