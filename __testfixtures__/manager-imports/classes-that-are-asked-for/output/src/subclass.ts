import { Err, load } from "./legacy/errors";
import { Failure } from "./core/errors";

// 1: these stay, so such values go on being made
export class NotFound extends Err {
  constructor() {
    super("not found", 404);
  }
}
load("a", { fast: true });
declare function decorate(made: unknown): void;
decorate(Failure.prototype.describe);
decorate(Failure.prototype.describe);
