import { Manager } from "./core/manager";

export class Service {
  async open(context: any) {
    return Manager.forUser(context);
  }
}
