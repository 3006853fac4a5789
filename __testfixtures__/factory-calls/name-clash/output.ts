import { Manager as Manager3 } from "./core/manager";

// 1: the module has another `Manager`
class Manager {
  static forUser() {}
}

export class Service {
  // 2: `Manager2` is taken as well
  async run(Manager2: { userId: string }) {
    return [Manager, Manager3.forUser(Manager2), Manager3.forUser(Manager2), Manager3.forUser(Manager2), Manager3.forUser(Manager2)];
  }
}

// 3: in a callback
export const all = [{ userId: "a" }].map((context) => Manager3.forUser(context));
