export const create = (x: number) => x;
export namespace Shapes {
  export type Size = 1 | 2;
  export const all = 1;
  export const helper = (x: number) => x;
}
declare global {
  export interface Shape {
    size: Shapes.Size;
  }
}
export const Maker = { of: (y: number, x: number) => [x, y] };
