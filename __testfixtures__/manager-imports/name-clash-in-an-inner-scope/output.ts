import { Manager as Wrapper } from "./core/manager";

export function make(Manager: new () => object) {
  return [new Wrapper(), new Manager()];
}
