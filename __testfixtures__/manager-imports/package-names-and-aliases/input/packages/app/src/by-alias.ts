import { Wrapper } from "@core/legacy/wrapper";

export const manager = new Wrapper();
