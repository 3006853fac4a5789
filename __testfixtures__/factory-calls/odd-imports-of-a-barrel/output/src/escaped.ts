import { Manager } from "./b\x61rrels";

export const made = Manager.forUser({ userId: "a" });
