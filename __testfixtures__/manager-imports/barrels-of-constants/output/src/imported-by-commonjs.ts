import { Manager } from "./commonjs";
import { Manager as Manager2 } from "./core/manager";

export const held: Manager2 = new Manager2({ userId: String(Manager) });
