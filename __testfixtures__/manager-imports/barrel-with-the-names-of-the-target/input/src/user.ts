import { connect, imported, Manager, same } from "./barrel";
import { connect as open } from "./spread";

export const all = [new Manager(), connect, open, new same.Manager(), imported.connect()];
