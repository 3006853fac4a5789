import { create, make, other, Shapes, Maker } from './index';
import { helper, type Shape } from './legacy/shapes';

// 2. Namespaces move as a whole.
export const v: Shapes.Size = create(1) as Shapes.Size;
export const w = Shapes.all + other;
// 3. The first has a replacement; the second keeps the barrel.
export const m = Maker.of(0, 1);
export const n = make(...([1, 2] as [number, number]));
// 4. The target has these names in a namespace, and for the globals.
export const h = helper(1);
export let s: Shape;
