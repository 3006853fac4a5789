import * as sockets from "./legacy/wrapper";
import { Manager } from "./core/manager";

// 1: handed on as a whole: nobody knows which names are used
inspect(sockets);
// 2: a computed member
export const pick = (name: string) => sockets[name as "connect"];
// 3: a member beside these is rewritten
export const manager = new Manager();
declare function inspect(value: unknown): void;
