import Carrying from "./legacy/carrying";
import { Manager } from "./core/manager";

// 5: as the default of an import
export const made = new Manager();
export const connected = Carrying.connect();
