import { Manager } from "./core/manager";

// 1: constructed
const manager = new Manager();
// 2: a static member
Manager.shared.send("a");
// 3: a type, alone and in generics
let held: Manager | undefined;
const all: Map<string, Array<Manager>> = new Map();
// 4: instanceof, extends, a value handed on
if (manager instanceof Manager) held = manager;
class Special extends Manager {}
register(Manager, [Manager], { Wrapper: Manager, other: Manager });
// 5: typeof and keyof in types
type Kind = typeof Manager;
type Keys = keyof typeof Manager;
// 6: a tagged template and an optional call
Manager?.forUser({ userId: "a" })?.send(`${Manager.shared}`);
// 7: a property and a key of the same name are no uses
const object = { Wrapper: 1, nested: { Wrapper: 2 } };
object.Wrapper;
declare function register(...values: unknown[]): void;
export { held, all, Special, type Kind, type Keys };
