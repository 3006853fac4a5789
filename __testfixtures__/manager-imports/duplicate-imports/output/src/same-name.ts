import { Manager, Manager as Sockets, Manager as Default, Manager as Named } from "./core/manager";

export const all = [new Manager(), new Sockets(), new Default(), new Named()];
