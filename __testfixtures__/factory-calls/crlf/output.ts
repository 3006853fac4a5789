import { Manager } from "./core/manager";
import { other } from "./other";

// 1: line ends stay what they are

export class Holder {
  async run(ctx: { userId: string }) {
    return [
      Manager.forUser(
        ctx, // the user
      ),
      Manager.forUser(ctx),
      Manager.forUser(ctx),
      Manager.forUser(ctx),
      Manager.forUser(ctx),
      other,
    ];
  }
}
