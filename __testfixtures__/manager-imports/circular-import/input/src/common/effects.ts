import "../legacy/plain";
import * as nothing from "../legacy/whole";

// 13. A module that is loaded for itself does not move either.
export const effects = 1;
