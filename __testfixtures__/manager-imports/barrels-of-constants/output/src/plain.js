import { Manager } from "./barrel";

// There are no types here.
export const held = new Manager({ userId: "a" });
