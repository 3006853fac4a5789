import { Manager } from "./factories";

export const open = (userId: string) => Manager.forUser({ userId });
