import { Manager } from "./renamed";

export const two = Manager.forUser({ userId: "c" });
