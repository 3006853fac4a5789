import * as legacy from "./legacy/errors";
import { Factory, Fewer, Filled, Logger, Other, Swapped, Two, Untyped } from "./legacy/errors";
import { Unified, Same } from "./core/errors";

declare function mixin<T>(base: T, options?: unknown): T;

// 1: super hands on arguments in the old order
export class Base extends Swapped {
  constructor(message: string) {
    super("type", message);
  }
}
export class Empty extends Swapped {}
export const made = [new Empty("type", "message"), new Unified("message", "type")];
// 2: other values, fewer of them, and what is no instance
export class Two1 extends Filled {}
export class Two2 extends Fewer {}
export class Two3 extends Logger {}
export class Two4 extends Other {}
export class Two5 extends Untyped<string> {}
export class Two6 extends Two {}
export class Two7 extends Factory {}
// 3: the same arguments, or nothing that says otherwise
export class Three1 extends Unified {}
export class Three2 extends Unified {}
export class Three3 extends Same<string> {}
export class Three4 extends Unified {}
export class Three5 extends Unified {}
// 4: by a member, parentheses, assertions, a function
export class Four1 extends legacy.Swapped {}
export class Four2 extends (Swapped as typeof Unified) {}
export class Four3 extends mixin(mixin(Swapped), { a: 1 }) {}
export const Four4 = class extends (made ? Swapped : Error) {};
export class Four5 extends mixin(Error, Unified.name) {}
export class Four6 extends mixin(Error, { a: Swapped }) {}
export class Four7 extends mixin(Unified) {}
// 5: other uses go on
export const is = (error: unknown): error is Unified => error instanceof Swapped;
const Alias = Swapped;
export class Five extends Alias {}
