export const create = (x: number) => x;
export namespace Shapes {
  export type Size = 1 | 2;
  export const all = 1;
}
export const helper = (x: number) => x;
export interface Shape {
  area: number;
}
export const make = (x: number, y = 0) => [x, y];
