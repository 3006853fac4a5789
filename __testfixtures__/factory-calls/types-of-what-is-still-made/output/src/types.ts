import type { Hub } from './core/services';

// 3. A file that makes none.
export function use(service: Hub): void {}
