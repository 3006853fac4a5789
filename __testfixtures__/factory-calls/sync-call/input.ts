import { createX, createXSync } from "./legacy/factory";

declare const ctx: { userId: string };
declare const dec: (value: unknown) => any;

// 1: statements, operands, arguments
createXSync(ctx);
createXSync(ctx).send("a");
export const kinds = [typeof createXSync(ctx), createXSync(ctx) === createXSync(ctx), !createXSync(ctx)];
console.log(createXSync(ctx), ...[createXSync(ctx)]);

// 2: awaited although it gives no promise
export const awaited = await createXSync(ctx);

// 3: class fields, static blocks, computed keys, decorators
@dec(createXSync(ctx))
export class Holder {
  manager = createXSync(ctx);
  static shared = createXSync(ctx);
  readonly #hidden = createXSync(ctx).send;
  [String(createXSync(ctx))] = 1;
  @dec(createXSync(ctx)) decorated = 1;

  static {
    createXSync(ctx).send("a");
  }

  constructor(private readonly given = createXSync(ctx)) {}

  get manager2() {
    return createXSync(ctx);
  }

  @dec(createXSync(ctx))
  method(@dec(createXSync(ctx)) _parameter: unknown) {
    return this.#hidden;
  }
}
export class Derived extends createXSync(ctx).Kind {}

// 4: default parameters and values
export function defaults(manager = createXSync(ctx), { send } = createXSync(ctx), [one = createXSync(ctx)] = []) {
  return [manager, send, one];
}
export const arrow = (manager = createXSync(ctx)) => manager;

// 5: generators
export function* generate() {
  yield createXSync(ctx);
  yield* createXSync(ctx).all();
  return createXSync(ctx);
}

// 6: with other words around
export const sure = createXSync(ctx)!;
export const asserted = createXSync(ctx) as object;
export const lazily = () => createXSync(ctx);
export const lines = createXSync(ctx)
  .send("a")
  .then(() => createXSync(ctx));
export default createXSync(ctx);

// 7: the promise of one, the value of the other
export const both = async () => [await createX(ctx), createXSync(ctx)];
