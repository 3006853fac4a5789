import { Manager } from "./core/manager";

// 1: by a parameter, a block, a catch, a function in a block, a class, a namespace
export function parameter(Wrapper: { shared: number }) { return Wrapper.shared; }
{ const Wrapper = { shared: 1 }; Wrapper.shared; }
try { throw 0; } catch (Wrapper) { String(Wrapper); }
{ function Wrapper() {} Wrapper(); }
export const inner = class Wrapper { self = Wrapper; };
namespace Inner { export class Wrapper {} export const one = new Wrapper(); }
// 2: by a type parameter, an interface and an alias in a function
export function generic<Wrapper>(value: Wrapper): Wrapper { return value; }
export function local() { interface Wrapper { a: 1 } const value: Wrapper = { a: 1 }; return value; }
// 3: a type does not shadow the value
export function half() { type Wrapper = string; const name: Wrapper = "a"; return [name, globalThis && Manager]; }
