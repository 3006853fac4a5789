import { Manager } from "./core/manager";

// takes the replacement by the import that is there, which the mock of the barrel does not reach
export const open = (userId: string) => [Manager.forUser({ userId }), Manager.shared];
