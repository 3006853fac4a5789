import { Wrapper } from "./legacy/wrapper";
import { Wrapper as Sockets } from "./legacy/wrapper";
import Default, { default as Named } from "./legacy/wrapper";

export const all = [new Wrapper(), new Sockets(), new Default(), new Named()];
