import Carrying from "./legacy/carrying";

// 5: as the default of an import
export const made = new Carrying();
export const connected = Carrying.connect();
