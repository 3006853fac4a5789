import { getXFactory, XFactory } from "./legacy/factory";

type Context = { userId: string };

// 1: a hidden field
export class Hidden {
  #factory = new XFactory();

  async run(ctx: Context) {
    return await this.#factory.create(ctx);
  }
}

// 2: private fields, with and without other members
export class Private {
  name = "a";

  private readonly factory = new XFactory();
  private other: XFactory = getXFactory();

  async run(ctx: Context) {
    const manager = await this.factory.create(ctx);
    const arrow = async () => await this.other.create(ctx);
    return [manager, arrow, this.name];
  }
}

// 3: assigned in the constructor, which nothing else needs
export class Assigned {
  #factory: XFactory;
  private readonly other: XFactory;

  constructor() {
    this.#factory = new XFactory();
    this.other = getXFactory();
  }

  async run(ctx: Context) {
    return [await this.#factory.create(ctx), await this["other"].create(ctx)];
  }
}

// 4: assigned in a constructor that does more
export class Derived extends Hidden {
  private factory: XFactory;

  constructor(private readonly ctx: Context) {
    super();
    this.factory = new XFactory();
  }

  async run() {
    return await this.factory.create(this.ctx);
  }
}

// 5: the members of a class that stand on one line
export class Line { private a = 1; private factory = new XFactory(); run = async (ctx: Context) => await this.factory.create(ctx); }

// 6: a field that nothing reads
export class Unused {
  private readonly factory = new XFactory();
}

// 7: read-only, in a class that nobody can extend: the calls go, the field is for whoever reads it
class Sealed {
  readonly factory = new XFactory();

  async run(ctx: Context) {
    return await this.factory.create(ctx);
  }
}
export const sealed = () => new Sealed();
