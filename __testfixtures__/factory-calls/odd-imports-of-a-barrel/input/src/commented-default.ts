import { createXSync } // import barrel
  from "./barrels";

export const made = createXSync({ userId: "a" });
