import { make } from "./renamed";

export const two = await make({ userId: "c" });
