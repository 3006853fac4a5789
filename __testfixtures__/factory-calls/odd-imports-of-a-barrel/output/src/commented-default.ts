import { Manager } // import barrel
  from "./barrels";

export const made = Manager.forUser({ userId: "a" });
