import { createXSync } from "node:elsewhere";
import { other } from "./barrels";

export const made = [createXSync({ userId: "a" }), other];
