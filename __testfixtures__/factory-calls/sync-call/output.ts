import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const dec: (value: unknown) => any;

// 1: statements, operands, arguments
Manager.forUser(ctx);
Manager.forUser(ctx).send("a");
export const kinds = [typeof Manager.forUser(ctx), Manager.forUser(ctx) === Manager.forUser(ctx), !Manager.forUser(ctx)];
console.log(Manager.forUser(ctx), ...[Manager.forUser(ctx)]);

// 2: awaited although it gives no promise
export const awaited = await Manager.forUser(ctx);

// 3: class fields, static blocks, computed keys, decorators
@dec(Manager.forUser(ctx))
export class Holder {
  manager = Manager.forUser(ctx);
  static shared = Manager.forUser(ctx);
  readonly #hidden = Manager.forUser(ctx).send;
  [String(Manager.forUser(ctx))] = 1;
  @dec(Manager.forUser(ctx)) decorated = 1;

  static {
    Manager.forUser(ctx).send("a");
  }

  constructor(private readonly given = Manager.forUser(ctx)) {}

  get manager2() {
    return Manager.forUser(ctx);
  }

  @dec(Manager.forUser(ctx))
  method(@dec(Manager.forUser(ctx)) _parameter: unknown) {
    return this.#hidden;
  }
}
export class Derived extends Manager.forUser(ctx).Kind {}

// 4: default parameters and values
export function defaults(manager = Manager.forUser(ctx), { send } = Manager.forUser(ctx), [one = Manager.forUser(ctx)] = []) {
  return [manager, send, one];
}
export const arrow = (manager = Manager.forUser(ctx)) => manager;

// 5: generators
export function* generate() {
  yield Manager.forUser(ctx);
  yield* Manager.forUser(ctx).all();
  return Manager.forUser(ctx);
}

// 6: with other words around
export const sure = Manager.forUser(ctx)!;
export const asserted = Manager.forUser(ctx) as object;
export const lazily = () => Manager.forUser(ctx);
export const lines = Manager.forUser(ctx)
  .send("a")
  .then(() => Manager.forUser(ctx));
export default Manager.forUser(ctx);

// 7: the promise of one, the value of the other
export const both = async () => [Manager.forUser(ctx), Manager.forUser(ctx)];
