import type { MockManager } from './barrel';

// 6. What comes by a barrel comes from the new module.
export const mocks: MockManager[] = [];
