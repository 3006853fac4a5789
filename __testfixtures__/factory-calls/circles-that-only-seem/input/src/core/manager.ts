import { registry } from "./parts";
import { isManager } from "./is";
import { named } from "./named";

export interface Options {
  name: string;
}

export class Manager {
  static forUser(context: { userId: string }) {
    registry.push(context);
    return { ...context, named, isManager };
  }
}
