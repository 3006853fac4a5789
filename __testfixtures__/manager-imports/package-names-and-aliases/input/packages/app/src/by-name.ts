import { Wrapper } from "@acme/core/wrapper";

export const manager = new Wrapper();
