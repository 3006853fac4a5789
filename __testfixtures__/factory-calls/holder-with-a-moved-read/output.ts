import { createSwapped, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: a read inside of an argument that is moved stays, and with it the variable and its type
const factory: XFactory = new XFactory();
Manager.forUser(ctx);
createSwapped(async () => await factory.create(ctx), ctx);

// 2: the same of a field
export class Holder {
  private readonly factory: XFactory = new XFactory();

  async run() {
    createSwapped(async () => await this.factory.create(ctx), ctx);
    return Manager.forUser(ctx);
  }
}

// 3: a variable of its own inside of an argument that is moved
createSwapped(async () => {
  const inner = new XFactory();
  return await inner.create(ctx);
}, ctx);

// 4: in an argument that stays where it is, everything can go
Manager.forUser(async () => {
  return Manager.forUser(ctx);
});
