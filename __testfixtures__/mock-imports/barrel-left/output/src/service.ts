import { Manager } from "./index";

export const open = (userId: string) => Manager.forUser({ userId });
