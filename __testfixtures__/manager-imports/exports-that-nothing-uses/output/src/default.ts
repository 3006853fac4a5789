export { Manager } from "./core/manager";

// 1: as the default, which every importer names as it likes
