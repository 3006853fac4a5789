import { XFactory } from "./legacy/factory";

export class Spread {
  private factory = new XFactory();

  async open(context: any) {
    return [await this.factory.create(context), { ...this }];
  }
}
