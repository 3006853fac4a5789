// 1. A barrel gets the exports of the target, and not what stands in a namespace there.
export * from './legacy/shapes';
export const other = 1;
