import Default, { Sockets, Wrapper, XFactory } from "./barrel";

export const all = [new Wrapper(), new Sockets(), new Default()];
export const names = XFactory.name;
