import type { Old } from './legacy/services';

// 3. A file that makes none.
export function use(service: Old): void {}
