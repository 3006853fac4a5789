import { Failure } from "./around";
import Fallback, { Bound, Unified } from "./bound";
import { LegacyError } from "./star";

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

export const make = (one: unknown) => (one instanceof Unified ? one : new Fallback(type(), text()));
