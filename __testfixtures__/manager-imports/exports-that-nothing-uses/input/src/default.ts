import { createX } from "./legacy/factory";

// 1: as the default, which every importer names as it likes
export default createX;
