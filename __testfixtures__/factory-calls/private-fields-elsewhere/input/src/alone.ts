import { XFactory } from "./legacy/factory";

export class Alone {
  private factory = new XFactory();

  async open(context: any) {
    return await this.factory.create(context);
  }
}
