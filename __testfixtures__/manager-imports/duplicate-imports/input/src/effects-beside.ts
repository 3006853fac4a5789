import "./core/manager";
import {} from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const all = [new Wrapper()];
