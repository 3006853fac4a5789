import { createXSync as hidden } from "./hidden";
import { createXSync as twin } from "./twins";

export const four = [hidden({ userId: "f" }), twin({ userId: "g" })];
