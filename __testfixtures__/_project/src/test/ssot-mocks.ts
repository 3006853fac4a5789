import { Manager } from "../core/manager";

export function createManagerMock(): Manager {
  return new Manager();
}
