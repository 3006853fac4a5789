import { other } from "./barrels";

export const createXSync = = other;
