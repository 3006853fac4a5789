import { Manager } from "./core/manager";

export const open = (userId: string) => Manager.forUser({ userId });
