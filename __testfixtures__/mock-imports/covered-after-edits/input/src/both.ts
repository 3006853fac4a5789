import { createXSync } from "./legacy/factory";
import { Wrapper } from "./legacy/wrapper";

export const open = (userId: string) => [createXSync({ userId }), Wrapper.shared];
