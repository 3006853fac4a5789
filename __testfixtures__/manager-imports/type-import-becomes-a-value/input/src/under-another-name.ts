import type { Manager as Core } from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const manager: Core = new Wrapper();
