import { Wrapper } from "./legacy/wrapper";

export function make(Manager: new () => object) {
  return [new Wrapper(), new Manager()];
}
