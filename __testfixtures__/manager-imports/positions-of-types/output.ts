import { type Options, Manager } from "./core/manager";
import type * as legacy from "./core/manager";

// 1: annotations, generics, constraints and defaults
let one: Manager;
const two: Map<string, Manager[]> = new Map<string, Array<Manager>>();
function three<T extends Manager = Manager>(this: Manager, first: T, ...rest: [a: Manager, b?: Options]): T | Manager {
  return first ?? (rest[0] as Manager);
}
// 2: predicates and assertions
const isWrapper = (value: unknown): value is Manager => value instanceof Manager;
function assertWrapper(value: unknown): asserts value is Manager {}
const four = <Manager>one! satisfies Manager;
// 3: heritage
class Five<T> extends Manager implements Manager, legacy.Manager {
  declare inner: Manager;
  constructor(private readonly own: Manager = new Manager()) {
    super();
  }
  get value(): Manager {
    return this.own;
  }
}
interface Six extends Manager, legacy.Manager {
  (given: Manager): legacy.Options;
  readonly [key: string]: Manager | Options | unknown;
}
abstract class Seven {
  abstract make(options: Options): Manager;
}
// 4: queries and operators
type Eight = typeof Manager;
type Nine = keyof typeof Manager;
type Ten = InstanceType<typeof Manager>["send"];
type Eleven = typeof Manager.shared;
type Twelve = typeof legacy.Manager;
type Thirteen = { readonly [K in keyof Manager as `on${string & K}`]?: Manager[K] };
type Fourteen<T> = T extends Manager ? Manager : T extends (a: infer U extends Manager) => void ? U : never;
type Fifteen = abstract new (options: Options) => Manager;
// 5: values in the places of types
const sixteen = Manager<string>;
enum Seventeen {
  A = Manager.length,
}
declare const eighteen: Manager;
declare function nineteen(given: Manager): void;
namespace Twenty {
  export type Inner = Manager;
  export const inner = Manager;
}
import Alias = legacy.Manager;
export type { one, two, Manager as Wrapper };
