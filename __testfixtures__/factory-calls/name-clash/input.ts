import { createX, createXSync, XFactory } from "./legacy/factory";

// 1: the module has another `Manager`
class Manager {
  static forUser() {}
}

export class Service {
  private factory = new XFactory();

  // 2: `Manager2` is taken as well
  async run(Manager2: { userId: string }) {
    const factory = new XFactory();
    return [Manager, await createX(Manager2), createXSync(Manager2), await factory.create(Manager2), await this.factory.create(Manager2)];
  }
}

// 3: in a callback
export const all = [{ userId: "a" }].map(createXSync);
