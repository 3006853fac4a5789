import type { makeMock } from './test/mocks';

// 6. What comes by a barrel comes from the new module.
export const mocks: ReturnType<typeof makeMock>[] = [];
