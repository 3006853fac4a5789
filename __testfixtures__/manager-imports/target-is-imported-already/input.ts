import { Manager } from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const both = [new Wrapper(), new Manager()];
