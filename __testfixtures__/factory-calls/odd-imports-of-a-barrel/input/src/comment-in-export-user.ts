import { barrel } from "./comment-in-export";

export const made = barrel.createXSync({ userId: "a" });
