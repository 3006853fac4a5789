import { Wrapper, onlyHere } from "./legacy/own-wrapper";

export const all = [new Wrapper(), onlyHere()];
