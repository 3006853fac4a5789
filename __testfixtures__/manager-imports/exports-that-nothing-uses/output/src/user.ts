import { Manager } from "./default";
import { setup } from "./constant";
import { make as kept } from "./kept";
import { XFactory } from "./listed";

export const all = [Manager.forUser({ userId: "a" }), Manager.forUser({ userId: "b" }), await setup("c"), kept, XFactory];
