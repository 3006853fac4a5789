import { "the manager" as one, "passed on" as two, "2" as connect } from "./barrel";

export const all = [new one(), new two(), connect()];
