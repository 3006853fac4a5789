import { createXSync, getXFactory, XFactory } from "./legacy/factory";

// 1: fields that only the class can set
export class One {
  private readonly factory = new XFactory();
  #other = getXFactory();
  private readonly make = createXSync;
  async open(userId: string) {
    return [await this.factory.create({ userId }), await this.#other.create({ userId }), this.make({ userId })];
  }
}
// 2: given from outside, with a default, optional, or static
export class Two {
  static factory = new XFactory();
  private readonly chosen: XFactory;
  constructor(
    private readonly factory: XFactory,
    private readonly standard: XFactory = new XFactory(),
    given?: XFactory,
  ) {
    this.chosen = given ?? new XFactory();
  }
  async open(userId: string) {
    await this.factory.create({ userId });
    await this.standard.create({ userId });
    await this.chosen.create({ userId });
    return await Two.factory.create({ userId });
  }
}
// 3: on `this` of a function
export function Three(this: { factory?: XFactory; open?: () => unknown }) {
  this.factory = new XFactory();
  this.open = async () => await this.factory?.create({ userId: "a" });
}
