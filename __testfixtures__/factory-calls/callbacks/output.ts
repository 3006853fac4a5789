import { createWith, createX, createXSync, LegacyX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";
import * as legacy from "./core/manager";

declare const list: { userId: string }[];
declare const once: Promise<{ userId: string }>;
declare const emitter: any;
const factory = new XFactory();

// 1: called with an item; the function looks at nothing else
list.map((context) => Manager.forUser(context));
list?.flatMap((context) => Manager.forUser(context));
list.forEach((context) => Manager.forUser(context));
Array.from(list, (context) => Manager.forUser(context));
list.map((context) => legacy.Manager.forUser(context));
list.map((context) => Manager.forUser(context));

// 2: the promise stays a promise
const promises = list.map(async (context) => Manager.forUser(context));
await Promise.all(list.map(async (context) => Manager.forUser(context)));
list.forEach(async (context) => Manager.forUser(context));

// 3: what `then` gives is a promise in either case
once.then((context) => Manager.forUser(context));
once.then((context) => Manager.forUser(context)).then((manager) => manager.send("a"));

// 4: a shorthand, type arguments, an optional parameter
list.map((userId) => Manager.forUser({ userId }));
list.map((context) => Manager.forUser(context));
once.then((context, options = {}) => Manager.forUser(context, { ...options }));

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
list["map"]((context) => Manager.forUser(context));
once["then"]((context) => Manager.forUser(context));
Array["from"](list, (context) => Manager.forUser(context));
declare const map: "map";
list[map](createXSync);
