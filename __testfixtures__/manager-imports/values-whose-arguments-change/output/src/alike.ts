import { Manager } from "./core/manager";

// Nothing says that its calls change.
export const given = make(Manager);
