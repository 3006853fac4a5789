import { createShort, createTyped, createWith, createX, createXSync, LegacyX, XFactory } from "./legacy/factory";
import * as legacy from "./legacy/factory";

declare const list: { userId: string }[];
declare const once: Promise<{ userId: string }>;
declare const emitter: any;
const factory = new XFactory();

// 1: called with an item; the function looks at nothing else
list.map(createXSync);
list?.flatMap(createXSync);
list.forEach(createXSync);
Array.from(list, createXSync);
list.map(legacy.createXSync);
list.map(createXSync!);

// 2: the promise stays a promise
const promises = list.map(createX);
await Promise.all(list.map(createX));
list.forEach(createX);

// 3: what `then` gives is a promise in either case
once.then(createX);
once.then(createXSync).then((manager) => manager.send("a"));

// 4: a shorthand, type arguments, an optional parameter
list.map(createShort);
list.map(createTyped);
once.then(createWith);

// 5: the index would become the second argument
list.map(createWith);

// 6: called in another way, or not at once
list.map(createXSync, list);
list.reduce(createXSync);
list.filter(createXSync);
emitter.on("connect", createX);
once.then(createX, createX);
once.then(null, createXSync);
once.catch(createXSync);
Array.from(list, createXSync, null);
[createX, createXSync].map((create) => create(list[0]));
export const table = { createX, create: createXSync };
const bound = createX.bind(null, list[0]);
const mapped = list.map(LegacyX);

// 7: a method of a factory
list.map(factory.create);
export { promises, bound, mapped };

// 8: methods by their names in quotes, and by names that are not known
list["map"](createXSync);
once["then"](createX);
Array["from"](list, createXSync);
declare const map: "map";
list[map](createXSync);
