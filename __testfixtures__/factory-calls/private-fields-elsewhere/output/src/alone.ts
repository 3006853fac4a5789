import { Manager } from "./core/manager";

export class Alone {
  async open(context: any) {
    return Manager.forUser(context);
  }
}
