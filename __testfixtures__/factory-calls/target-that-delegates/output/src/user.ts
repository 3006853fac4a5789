import { make } from "./core/make";
import { Manager } from "./core/manager";

export const made = [Manager.forUser({ userId: "a" }), make("b")];
