// 4. What is passed on is passed on as all that it is.
export { Both, Logger } from './legacy/logging';
export type { Level, Options } from './legacy/logging';
