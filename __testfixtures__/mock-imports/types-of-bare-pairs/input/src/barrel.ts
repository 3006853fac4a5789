// 5. Nor can it be passed on as a type; nobody uses that any more.
export type { MockManager } from './legacy/mock';
