import { createX, createXSync, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

// 1: the target is imported already
export const outer = (ctx: Context) => createXSync(ctx);
Manager.shared.send("a");

export class Service {
  private factory = new XFactory();

  // 2: in these scopes the name means something else
  async parameter(Manager: Context) {
    return [await createX(Manager), await this.factory.create(Manager)];
  }
  async block(ctx: Context) {
    {
      const Manager = ctx;
      return await this.factory.create(Manager);
    }
  }
}
