import * as core from "./index";
export function startSync(userId: string) {
  const manager = core.createXSync({ userId });
  manager.send("hello");
  return manager;
}
