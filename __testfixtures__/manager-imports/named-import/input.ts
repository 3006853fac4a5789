import { Wrapper } from "./legacy/wrapper";

// 1: constructed
const manager = new Wrapper();
// 2: a static member
Wrapper.shared.send("a");
// 3: a type, alone and in generics
let held: Wrapper | undefined;
const all: Map<string, Array<Wrapper>> = new Map();
// 4: instanceof, extends, a value handed on
if (manager instanceof Wrapper) held = manager;
class Special extends Wrapper {}
register(Wrapper, [Wrapper], { Wrapper, other: Wrapper });
// 5: typeof and keyof in types
type Kind = typeof Wrapper;
type Keys = keyof typeof Wrapper;
// 6: a tagged template and an optional call
Wrapper?.forUser({ userId: "a" })?.send(`${Wrapper.shared}`);
// 7: a property and a key of the same name are no uses
const object = { Wrapper: 1, nested: { Wrapper: 2 } };
object.Wrapper;
declare function register(...values: unknown[]): void;
export { held, all, Special, type Kind, type Keys };
