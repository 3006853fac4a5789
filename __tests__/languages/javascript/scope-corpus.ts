/** Snippets whose names are hard to resolve, each under the sentence that says what is hard about it. */

export interface Snippet {
  readonly says: string;
  readonly path: string;
  readonly text: string;
}

/** Snippets of TypeScript; a title that ends in `(tsx)` or `(js)` is of that dialect. */
const TEXTS: Readonly<Record<string, string>> = {
  "a class is a value and a type, an interface only a type": `
    class A {} interface B {} const B = 1;
    let a: A = new A(); let b: B = B; type T = typeof B;`,
  "a type alias and a value of one name are told apart": `
    type Wrapper = { a: number }; const Wrapper = 1;
    function f(Wrapper: string) { let x: Wrapper; return Wrapper; }
    function g() { type Wrapper = 1; let x: Wrapper; return Wrapper; }`,
  "an inner type does not hide an outer value, nor an inner value an outer type": `
    class A {}
    { interface A { b: 1 } new A(); let x: A; }
    { const A = 1; A; let x: A; }
    { type A = 1; function f(x: typeof A): A { return A as never; } }`,
  "var and functions are hoisted to the function, let and const to the block": `
    use(v, h); { var v = 1; function inBlock() {} inBlock(); let l = 1; l; } var h;
    function f() { return v2; if (1) { var v2 = 1; } }
    function use(...x: unknown[]) { { const use = 1; use; } return use; }`,
  "a for loop has a scope of its own": `
    const i = 1, list = [i];
    for (let i = 0; i < 1; i++) { i; { const i = 2; i; } }
    for (const i of list) i;
    for (const i in list) { i; }
    for (var j = 0; j < i; j++) j; j;
    let k; for (k of list) k; for ({ k = i } of [{ k: 1 }]) k; i;`,
  "a switch is one block": `
    const a = 1, b = 2;
    switch (a) { case b: let a = 3; a; case 2: { const a = 4; a; } default: class b {} new b(); } a; b;`,
  "a catch parameter lives in its clause, also as a pattern": `
    const e = 1, m = 2;
    try { e; } catch (e) { e; { let e = 2; e; } } try {} catch ({ message: m, cause = m }) { m; cause; } try {} catch { e; } e; m;`,
  "the name of a function expression is known inside only": `
    const f = 1;
    const g = function f(x = f) { f; x; { let f = 2; f; } }; f;
    const h = function f() { var f; return f; };
    const k = function f(f: number) { return f; };`,
  "the name of a class expression is known inside only": `
    class A {}
    const B = class A extends Object { a: A = new A(); static s = A; m(A: number) { return A; } }; new A();
    const C = class extends A { x: A = new A(); };`,
  "class members are no names of the scope": `
    const name = 1, value = 2;
    class A { name = name; value() { return value + this.name; } get name2() { return name; } static name = 1; static { const name = 2; name; value; } [name]() {} #name = name; has(x: object) { return #name in x; } }`,
  "namespaces have scopes, and merge": `
    const x = 1;
    namespace N { export const x = 2; x; export class K {} export interface I { k: K } }
    namespace N { let k: K; let i: I; x; }
    namespace Outer.Inner { export const y = x; y; namespace Deep { y; x; } }
    let a: N.K; let b: N.I; new N.K(); N.x; Outer.Inner.y; x;`,
  "what a namespace exports sees what its part keeps for itself": `
    const own = 1, x = 1;
    namespace N { const own = 2; type T = 1; export const a = own, b: T = 1; export function f(p = own) { return a + own; } export class C { own = own; } }
    namespace N { const x = 3; export const y = x + a; export var z = x; own; }
    namespace N { export const x = 4; } namespace N { x; own; y; z; }
    N.a; own; x;`,
  "a class merges with a namespace, a function too": `
    class A {} namespace A { export const a = 1; export type T = 1; a; } new A(); A.a; let t: A.T; let i: A;
    function f() {} namespace f { export const g = 1; } f(); f.g;`,
  "a namespace of types only hides no value": `
    const N = 1;
    namespace M { export interface N { a: 1 } export namespace Q { export type T = N } let n: N["a"]; N; }
    let q: M.Q.T;`,
  "enum members see each other, inside only": `
    const A = 10, C = 1;
    enum E { A = 1, B = A, D = C, F = E.A, G = B | D } E.A; A;
    const enum F { A = A } enum E { H = A } let e: E; let f: E.A;`,
  "type parameters hide outer types, not values": `
    class T {} class U {}
    function f<T>(x: T): T { new T(); return x; }
    class C<T, U = T> extends Array<T> { x: T | U = null!; m<T>(y: T, z: U) { let q: T; } static s = new T(); }
    type G<T> = T | U; interface I<T extends U, U> { a: T; b<U>(x: U): T } let t: T;
    const arrow = <T,>(x: T) => x as T; new C<T>(); f<U>(new U());`,
  "a type parameter is known to the constraints before it": `
    type A = 1; type B = 1;
    function f<A extends B, B extends A>(a: A, b: B) {} type G<A = B, B = A> = [A, B]; let x: A;`,
  "infer declares a type for the true branch only": `
    type U = "outer"; type V = "v";
    type F<T> = T extends Array<infer U> ? U : U;
    type G<T> = T extends (x: infer U, y: infer U) => infer V ? [U, V] : [U, V];
    type H<T> = T extends [infer U extends V, ...infer V] ? (U extends infer W ? W | U : never) | V : U;`,
  "a mapped type has a key of its own": `
    type K = "k"; interface P { a: 1 }
    type M<T> = { readonly [K in keyof T as Exclude<K, "x">]?: T[K] | K };
    type N = { [P in "a" | "b"]: P } & { [P in keyof P]: P[P] }; type Q = K;`,
  "function types and signatures have parameters of their own": `
    const x = 1; type T = 1; class C {}
    type F = (x: T, y: typeof x) => typeof x; type Ctor = new <T>(x: T) => C;
    interface I { (x: T): typeof x; new (c: C): C; m<T>(x: T): T; [x: string]: typeof x | C; get g(): C; set g(x: C) }
    type P = (x: unknown) => x is C; type Q = (x: unknown) => asserts x is T; type D = (C: C, x: { C: C }) => typeof C;`,
  "parameters are known to each other's defaults and types": `
    const a = 1, b = 2; class T {}
    function f(a: number, b = a, { c = b, ...rest } = { c: a }, [d = c] = [b]): typeof a { return a + b + c + d + rest.x; }
    const g = (b: T, c: typeof b = b) => { var b2 = b; return c; }; a; b;`,
  "parameter properties are parameters": `
    const w = 1; class W {}
    class A { constructor(private w: W, readonly r = w, public override o?: W) { w; r; o; this.w; } m() { return w; } }`,
  "decorators see the outer scope": `
    const A = 1, dec = (...x: unknown[]): any => x; class P {}
    @dec(A, P) class B { @dec(A) a = A; @dec(() => B) m(@dec(P) p: P, @dec(A) A: number) { return A; } @dec() get g(): P { return new P(); } }`,
  "destructuring declares values, its keys and defaults are not declared": `
    const key = "k", d = 1; const o = { a: 1, k: { b: 2 } } as any;
    const { a, [key]: computed = d, k: { b: renamed = a } = { b: d }, ...rest } = o; a; computed; renamed; rest;
    const [x, , y = x, ...[z]] = o; x; y; z; let q; ({ q, a: o.b, [q]: o[key] = d } = o); [q = d, o.x] = o;`,
  "shorthand properties are references": `
    const a = 1, b = 2; const o = { a, b: b, c() { return a; }, [a]: b, get d() { return b; }, async *e() { yield a; } }; o.a; o["b"];`,
  "labels are no names": `
    const loop = 1; loop: for (;;) { loop; break loop; } other: { const other = loop; other; break other; }`,
  "imports are values and types, and are hidden by inner names": `
    import D, { A, B as C, type E, default as F } from "./m"; import * as ns from "./m"; import type { G } from "./m"; import eq = require("./m"); import al = ns.A;
    D; A; let c: C = new C(); let e: E; F; ns.A; let n: ns.A; let g: G; eq.x; new al();
    function f(A: ns.B, ns: number) { type G = 1; let x: G; return A + ns; }
    export { A, C as B, ns }; export type { E }; export { Q, R as S } from "./m"; export default D; let t: import("./m").A<C>; let u: typeof import("./m");`,
  "export default refers to a value or a type": `
    interface A { a: 1 } const B = 1; export default A; export { B as default2, B, A as A2 };`,
  "overloads and ambient declarations are one name": `
    function f(a: string): void; function f(a: number): void; function f(a: unknown) { f; a; }
    declare function g(x: typeof f): void; declare const h: number; declare class K { m(h: typeof h): K; } declare let L: K; g; h; new K(); L;
    class C { m(a: string): void; m(a: number): void; m(a: unknown) { a; } constructor(a: string); constructor(a: unknown) { a; } } export {};`,
  "declare global and ambient modules have scopes": `
    class A {} export {};
    declare global { interface Window { a: A } var made: A; function glob(x: typeof made): A; }
    declare module "x" { import { B } from "./m"; export class A {} export const a: A; export const b: B; } made; glob; let a: A;`,
  "abstract classes, implements and index access": `
    interface I { a: K } class K {} abstract class B<T> implements I, Pick<I, "a"> { abstract a: K; protected abstract m(x: T): B<T>; declare d: I["a"]; } class D extends B<K> implements I { a = new K(); m(x: K) { return super.m(x); } }`,
  "typeof in types takes values, with members": `
    const a = { b: { c: 1 } }; class T { static s = 1 } type A = typeof a; type B = typeof a.b.c; type C = (typeof a)["b"]; type D = typeof T.s; type E = keyof typeof a; type F = InstanceType<typeof T>;
    function f(a: number): typeof a { type X = typeof a; return a; } type G = typeof import("./m"); type H = ReturnType<typeof f>; type I = typeof import("./m").a; type J = import("./m").T<typeof a>;`,
  "named tuples, template types, satisfies and assertions": `
    type a = "x"; const v = 1 as const; type T = [a: a, b?: a, ...rest: a[]]; type S = \`\${a}-\${Uppercase<a>}\`; const s = v satisfies number as unknown as a; let w = <a>v; let n = v!; type O = { a: a; v?: typeof v; readonly s: S };`,
  "this is no name": `
    function f(this: K, a: K) { this; a; } class K { m(): this is K { return true; } n(this: K): asserts this is K {} }`,
  "arrow functions and async generators have scopes": `
    const a = 1; const f = async (a: number) => { await a; const b = (a2 = a) => a2; return b; }; function* g(a = f) { yield a; yield* [a]; } const h = (arguments2: unknown) => [arguments2, a]; const k = ({ a }: { a: number }) => a;`,
  "optional chains, templates and new.target": `
    const a: any = 1, b = 2; a?.b?.[b]?.(a); a\`x\${b}\`; function F() { new.target; import.meta; } new F(); \`\${a}\${\`\${b}\`}\`; a ??= b; a.b ||= a; delete a[b]; typeof b; b as number;`,
  "using declares like const": `
    const r = { [Symbol.dispose]() {} }; { using r = null; r; } async function f() { await using q = null as any; q; } for (using s of [r]) s; r;`,
  "a parameter's default does not see the variables of the body": `
    const x = 1, y = 2; function f(a = x, b = () => y) { var x = 3; let y = 4; return a + b() + x + y; }
    function g(a: number, b = a) { var a: number; { var b: number; } function h() { return a + b; } return h; }
    const k = (a = x) => { const x = 5; return a + x; }; class C { constructor(p = x) { const x = p; x; } m(x = y, z = x): typeof y { var y = x; return y; } }`,
  "the list of a for loop sees the loop's variable": `
    const a: any = [1]; for (const a of [a]) a; for (const b in a) b; for (const a = [a]; a; a) a;`,
  "exported names are names like others": `
    export default function f(a = f) { f; a; } f(); export class A { a: A = new A(); } export const b = 1, { c } = { c: b }; export enum E { X = b } export namespace N { export import F = E; let f: F; F.X; } export type T = A | N.F; export interface I extends A { t: T } c; E.X; let i: I; export { A as A2, type T as T2 };`,
  "a default class has a name": `
    export default class A<T = A> { static a = A; m(): A<T> { return new A<T>(); } } new A(); let a: A;`,
  "declarations merge in any order": `
    let a: A; interface A { b: B } class A {} interface A { c: 1 } class B {} namespace B { export type Q = A } var v = 1; var v = 2; { var v = 3; } let q: B.Q; new A(); v; interface Only { a: Only } interface Only { b: Only } let o: Only;`,
  "an alias of a namespace member is a name of any kind": `
    namespace N { export class A {} export namespace M { export type T = 1; export const v = 1 } } import A = N.A; import M = N.M; new A(); let a: A; let t: M.T; M.v; namespace O { import A = N.M; A.v; let x: A.T; }`,
  "more kinds of types": `
    class K {} const s = 1; type A = abstract new (K: K) => K; type B = { new (x: K): K; (K: K): typeof s; readonly [k: string]: K; get a(): K; m?(K: K): K }; declare const u: unique symbol; type D = { [u]: K }; type E = (K | null)[][number]; type F = readonly K[]; type G = [...K[]]; class L { accessor x: K = new K(); declare y: typeof s; readonly [s]: K; } function f(x: unknown): x is { a: K } { return true; } let opt: K | undefined = undefined;`,
  "patterns in parameters see what stands before them": `
    const a = 1, o: any = {}; const f = ({ a = o, b: { c = a } = o, ...r }, [d = c, ...[e]] = [a]) => [a, c, d, e, r]; function g({ [a]: x }: any, y = x) { return y; } ((a) => a)(a); (async ([a]) => a)([a]); const h = { f(a: any) { return a; }, get a() { return a; }, set a(o) { o; } };`,
  "getters, static blocks and computed keys stand in the class's scope": `
    const k = "k", A = 1; class B { static { var k = 1; k; function inner() { return k; } inner(); } static [k] = k; get [A]() { return A; } static A = A; B = B; static async *[k + "x"](A: any) { yield A; } }`,
  "an export assignment is a reference": `
    namespace N { export const a = 1 } export = N;`,
  "elements name components (tsx)": `
    const A = (p: any) => null; const ns = { B: A, deep: { C: A } }; const div = 1; function f(A: any) { return <A x={A} />; }
    const e = <A a={A} {...ns}><ns.B b="A">{A}{...[ns]}</ns.B><ns.deep.C /><div A={div}></div><></></A>; const g = <A<string> />; class T {} const h = <A<T> t={1 as unknown as T} />; const x = <T,>(y: T) => <A>{y}</A>;`,
  "functions in blocks of sloppy scripts, and require (js)": `
    const a = require("./m"), { b, c: d = a } = require("./m"); exports.x = a; module.exports = { b, d, e: function e() { return e; } }; a.b; var b2 = b; function f() { if (a) { function g() { return a; } g(); } }`,
};

export const SNIPPETS: readonly Snippet[] = Object.entries(TEXTS).map(([says, text]) => {
  const dialect = /\((tsx|js)\)$/.exec(says)?.[1] ?? "ts";
  return { says, path: `snippet.${dialect}`, text };
});
