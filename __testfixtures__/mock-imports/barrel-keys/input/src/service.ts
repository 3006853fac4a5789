import * as core from "./index";

export function greet(userId: string) {
  core.open({ userId }).send("hello");
}
