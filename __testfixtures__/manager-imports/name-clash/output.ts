import { Manager as Wrapper } from "./core/manager";

// 1: the file has a Manager of its own
class Manager {}

export const both = [new Wrapper(), new Manager()];
