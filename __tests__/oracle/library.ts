/** As much of the language's library as the generated programs need; the real one would be most of the work. */

export const LIBRARY = `
interface Array<T> { length: number; [index: number]: T; map<U>(callback: (value: T, index: number) => U): U[]; forEach(callback: (value: T) => void): void; push(...values: T[]): number }
interface ReadonlyArray<T> { length: number; readonly [index: number]: T; map<U>(callback: (value: T, index: number) => U): U[] }
interface Boolean {}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface Function { bind(self: any, ...given: any[]): any; call(self: any, ...given: any[]): any; name: string }
interface IArguments { length: number }
interface Number { toFixed(): string }
interface Object { toString(): string }
interface RegExp { test(text: string): boolean }
interface String { length: number; trim(): string }
interface Symbol {}
interface TemplateStringsArray extends ReadonlyArray<string> {}
interface Error { message: string; name: string }
interface ErrorConstructor { new (message?: string): Error; (message?: string): Error }
declare var Error: ErrorConstructor;
interface ObjectConstructor { assign(to: any, ...from: any[]): any; keys(of: any): string[] }
declare var Object: ObjectConstructor;
interface PromiseLike<T> { then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B> }
interface Promise<T> { then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>; catch<B = never>(failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> }
interface PromiseConstructor { new <T>(run: (resolve: (value: T | PromiseLike<T>) => void) => void): Promise<T>; all<T>(values: T[]): Promise<Awaited<T>[]>; resolve<T>(value: T): Promise<T> }
declare var Promise: PromiseConstructor;
interface ImportMeta {}
interface TypedPropertyDescriptor<T> { value?: T }
interface ClassDecoratorContext {}
type Awaited<T> = T extends PromiseLike<infer V> ? Awaited<V> : T;
type Partial<T> = { [K in keyof T]?: T[K] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Record<K extends keyof any, T> = { [P in K]: T };
type ReturnType<T extends (...given: any) => any> = T extends (...given: any) => infer R ? R : any;
type Parameters<T extends (...given: any) => any> = T extends (...given: infer P) => any ? P : never;
type InstanceType<T extends abstract new (...given: any) => any> = T extends abstract new (...given: any) => infer R ? R : any;
declare namespace JSX {
  interface Element {}
  interface ElementClass {}
  interface IntrinsicElements { [tag: string]: any }
}
declare const jest: any;
declare const vi: any;
declare const module: any;
declare function require(name: string): any;
declare const expect: any;
declare function test(title: string, run: () => any): void;
declare function use(...values: any[]): any;
declare function Token(value: any): any;
`;
