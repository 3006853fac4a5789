import { Manager } from "./barrel";

// Nothing is used as a type.
export const held = new Manager({ userId: "a" });
