import { connect, Manager } from "./core/manager"; // core
// legacy

export const all = [connect, connect, new Manager(), Manager];
