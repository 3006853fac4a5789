import { XFactory } from "./legacy/factory";

type Context = { userId: string };
declare const decorate: any;

// 1: anyone can assign it
export class Public {
  factory = new XFactory();
  protected other = new XFactory();

  async run(ctx: Context) {
    return [await this.factory.create(ctx), await this.other.create(ctx)];
  }
}

// 2: a subclass can declare it again
export class Open {
  readonly factory = new XFactory();

  async run(ctx: Context) {
    return await this.factory.create(ctx);
  }
}

// 3: assigned twice, or on another way
export class Twice {
  #factory = new XFactory();
  private other: XFactory;
  private third: XFactory;

  constructor(flag: boolean) {
    if (flag) this.other = new XFactory();
    this.third = new XFactory();
    Object.assign(this, { third: null });
  }

  reset() {
    this.#factory = new XFactory();
  }

  async run(ctx: Context) {
    return [await this.#factory.create(ctx), await this.other.create(ctx), await this.third.create(ctx)];
  }
}

// 4: `this` is something else
export class Nested {
  private factory = new XFactory();

  run(ctx: Context) {
    return function (this: any) {
      return this.factory.create(ctx);
    };
  }
}
export class Static {
  private factory = new XFactory();

  static async run(ctx: Context) {
    return await this.factory.create(ctx);
  }
}

// 5: passed on, taken out, read by a name that is not written
export class PassedOn {
  private factory = new XFactory();
  private taken = new XFactory();
  private computed = new XFactory();

  async run(ctx: Context, name: string) {
    decorate(this.factory);
    const { taken } = this;
    return [await this.factory.create(ctx), await taken.create(ctx), this[name], await this.computed.create(ctx)];
  }
}

// 6: of another object of the class
export class Other {
  #factory = new XFactory();

  async run(ctx: Context, other: Other) {
    return [await other.#factory.create(ctx), await this.#factory.create(ctx)];
  }
}

// 7: decorated, static, a parameter property
export class Special {
  @decorate private factory = new XFactory();
  static #shared = new XFactory();

  constructor(private readonly given = new XFactory()) {}

  async run(ctx: Context) {
    return [await this.factory.create(ctx), await Special.#shared.create(ctx), await this.given.create(ctx)];
  }
}
