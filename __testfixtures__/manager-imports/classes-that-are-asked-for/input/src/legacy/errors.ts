import { Failure } from "../core/errors";

export class Err extends Error {
  constructor(
    message: string,
    readonly status = 500,
  ) {
    super(message);
  }
}
export class Kin extends Failure {}
export { Failure as Same } from "../core/errors";
export class Plain extends Error {}
export class Thrown extends Error {}
export function load(url: string, options?: object) {
  throw new Thrown(url);
}
