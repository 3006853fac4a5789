import anything from "./default";
import { make, setup } from "./constant";
import { make as kept } from "./kept";
import { XFactory } from "./listed";

export const all = [await anything({ userId: "a" }), make({ userId: "b" }), await setup("c"), kept, XFactory];
