import { createXSync, createShort } from "@acme/own";
import * as own from "@acme/own";

export const made = [createXSync({ userId: "a" }), own.createXSync({ userId: "b" })];
export const short = createShort("c");
