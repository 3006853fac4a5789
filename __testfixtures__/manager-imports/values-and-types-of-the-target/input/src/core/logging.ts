export interface Logger {
  log(): void;
}
type Severity = 1;
export type { Severity as Level };
export const Options = { a: 1 };
export const Shape = { a: 1 };
export type Shape = typeof Shape;
export class Both {}
export class Hub {}
