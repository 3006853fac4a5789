import { createXSync } from "@acme/own";
import { Manager } from "./core/manager";
import * as own from "@acme/own";

export const made = [createXSync({ userId: "a" }), own.createXSync({ userId: "b" })];
export const short = Manager.forUser({ userId: "c" });
