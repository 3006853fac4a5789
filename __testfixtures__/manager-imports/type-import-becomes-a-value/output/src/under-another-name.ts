import { Manager as Core } from "./core/manager";

export const manager: Core = new Core();
