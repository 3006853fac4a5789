import type { Context } from "./core/manager";
import { createXSync } from "./legacy/factory";

export const open = (userId: string) => createXSync({ userId } satisfies Context);
