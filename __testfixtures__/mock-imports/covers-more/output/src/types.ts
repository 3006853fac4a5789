import type { Context } from "./core/manager";
import { Manager } from "./core/manager";

export const open = (userId: string) => Manager.forUser({ userId } satisfies Context);
