import { Manager, Manager as Manager2 } from "./core/manager";

type Context = { userId: string };

// 1: the target is imported already
export const outer = (ctx: Context) => Manager2.forUser(ctx);
Manager.shared.send("a");

export class Service {
  // 2: in these scopes the name means something else
  async parameter(Manager: Context) {
    return [Manager2.forUser(Manager), Manager2.forUser(Manager)];
  }
  async block(ctx: Context) {
    {
      const Manager = ctx;
      return Manager2.forUser(Manager);
    }
  }
}
