import { connect, type Options, Wrapper } from "./legacy/wrapper";

// 1: type parameters hide the type, not the value
function one<Wrapper>(value: Wrapper) {
  return new Wrapper(value);
}
class Two<Wrapper, T = Wrapper> {
  value!: Wrapper;
  static made = new Wrapper();
}
type Three<Wrapper> = Wrapper;
const four = <Wrapper,>(value: Wrapper): Wrapper => value;
// 2: types declared in a block
function five() {
  interface Wrapper {}
  type Options = string;
  const value: Wrapper = new Wrapper();
  return value as Options;
}
// 3: namespaces, in all of their parts
namespace Six {
  export class Wrapper {}
  export const made: Wrapper = new Wrapper();
}
namespace Six {
  export const again: Wrapper = connect;
}
// 4: enums and their members
function seven() {
  enum Wrapper {
    connect,
    also = connect,
  }
  return Wrapper.connect;
}
// 5: keys of mapped types, and what is inferred
type Eight = { [Wrapper in "a" | "b"]: Wrapper };
type Nine<T> = T extends (infer Wrapper)[] ? Wrapper : Wrapper;
// 6: names of parameters in types
type Ten = (Wrapper: string) => typeof Wrapper;
interface Eleven {
  make(connect: Options): typeof connect;
  [Wrapper: string]: unknown;
}
// 7: a default of a parameter does not see the body
function twelve(made = new Wrapper()) {
  var Wrapper = 1;
  return [made, Wrapper];
}
// 8: names of class and function expressions
const thirteen = class Wrapper {
  own: Wrapper = new Wrapper();
};
const fourteen = function connect() {
  return connect;
};
// 9: labels and keys are no names
Wrapper: for (;;) {
  const { Wrapper: inner, connect: other = connect } = { Wrapper, connect };
  break Wrapper;
}
export { one, type Options as Wrapper };
