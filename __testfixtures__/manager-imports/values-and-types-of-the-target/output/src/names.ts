// 4. What is passed on is passed on as all that it is.
export { Logger } from './legacy/logging';
export { Both } from './core/logging';
export type { Options } from './legacy/logging';
export type { Level } from './core/logging';
