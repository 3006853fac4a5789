import Default, { open, Sockets, Wrapper as W } from "./aliases";

open();
export const all = [new Default(), new Sockets(), new W()];
