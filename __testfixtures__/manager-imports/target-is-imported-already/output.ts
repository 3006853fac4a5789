import { Manager } from "./core/manager";

export const both = [new Manager(), new Manager()];
