import { Unified } from "./unified";

export const make = (value: number) => Unified.of(value);

export const Old = Unified.Inner;
