import { Failure } from "./around";
import Fallback, { Bound } from "./bound";
import { LegacyError } from "./star";
import { Listed, Variable } from "./variables";

declare function type(): string;
declare function text(): string;

export function fail(): never {
  throw new Failure(type(), text());
}

export function failAgain(): never {
  throw new LegacyError(type(), text());
}

export function failBound(): never {
  throw new Bound(type(), text());
}

export const make = (one: unknown) => (one instanceof Fallback ? one : new Fallback(type(), text()));

export function failVariable(isListed: boolean): never {
  throw isListed ? new Listed(type(), text()) : new Variable(type(), text());
}
