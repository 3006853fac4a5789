import * as core from "./index";

export function greet(userId: string) {
  core.Manager.forUser({ userId }).send("hello");
}
