// 1: what the barrel passes on as a type is no value to take instead
import { Shared } from "./barrel";
import { Wrapper } from "./legacy/wrapper";

export const one: Shared = new Wrapper();
