import { Wrapper } from "../../core/src/legacy/wrapper";

export const manager = new Wrapper();
