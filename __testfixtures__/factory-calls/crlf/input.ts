import { createX, createXSync, XFactory } from "./legacy/factory";
import { other } from "./other";

// 1: line ends stay what they are
const factory = new XFactory();

export class Holder {
  private readonly factory = new XFactory();

  async run(ctx: { userId: string }) {
    const local = new XFactory();

    return [
      await createX(
        ctx, // the user
      ),
      createXSync(ctx),
      await this.factory.create(ctx),
      await factory.create(ctx),
      await local.create(ctx),
      other,
    ];
  }
}
