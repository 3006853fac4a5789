import { Manager } from "./core/manager";
import { createXSync } from "./index";

// takes the replacement by the import that is there, which the mock of the barrel does not reach
export const open = (userId: string) => [createXSync({ userId }), Manager.shared];
