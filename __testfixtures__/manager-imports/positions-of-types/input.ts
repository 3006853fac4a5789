import { type Options, Wrapper } from "./legacy/wrapper";
import type * as legacy from "./legacy/wrapper";

// 1: annotations, generics, constraints and defaults
let one: Wrapper;
const two: Map<string, Wrapper[]> = new Map<string, Array<Wrapper>>();
function three<T extends Wrapper = Wrapper>(this: Wrapper, first: T, ...rest: [a: Wrapper, b?: Options]): T | Wrapper {
  return first ?? (rest[0] as Wrapper);
}
// 2: predicates and assertions
const isWrapper = (value: unknown): value is Wrapper => value instanceof Wrapper;
function assertWrapper(value: unknown): asserts value is Wrapper {}
const four = <Wrapper>one! satisfies Wrapper;
// 3: heritage
class Five<T> extends Wrapper implements Wrapper, legacy.Wrapper {
  declare inner: Wrapper;
  constructor(private readonly own: Wrapper = new Wrapper()) {
    super();
  }
  get value(): Wrapper {
    return this.own;
  }
}
interface Six extends Wrapper, legacy.Wrapper {
  (given: Wrapper): legacy.Options;
  readonly [key: string]: Wrapper | Options | unknown;
}
abstract class Seven {
  abstract make(options: Options): Wrapper;
}
// 4: queries and operators
type Eight = typeof Wrapper;
type Nine = keyof typeof Wrapper;
type Ten = InstanceType<typeof Wrapper>["send"];
type Eleven = typeof Wrapper.shared;
type Twelve = typeof legacy.Wrapper;
type Thirteen = { readonly [K in keyof Wrapper as `on${string & K}`]?: Wrapper[K] };
type Fourteen<T> = T extends Wrapper ? Wrapper : T extends (a: infer U extends Wrapper) => void ? U : never;
type Fifteen = abstract new (options: Options) => Wrapper;
// 5: values in the places of types
const sixteen = Wrapper<string>;
enum Seventeen {
  A = Wrapper.length,
}
declare const eighteen: Wrapper;
declare function nineteen(given: Wrapper): void;
namespace Twenty {
  export type Inner = Wrapper;
  export const inner = Wrapper;
}
import Alias = legacy.Wrapper;
export type { one, two, Wrapper };
