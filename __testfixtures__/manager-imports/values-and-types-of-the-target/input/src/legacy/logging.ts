export class Logger {
  log() {}
}
export enum Level {
  A = 1,
}
export interface Options {
  a: 1;
}
export const Shape = { a: 1 };
export type Shape = typeof Shape;
export class Both {}
