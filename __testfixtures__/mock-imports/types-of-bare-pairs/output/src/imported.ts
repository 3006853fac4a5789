// 3. Types that are imported, with and without a statement.
import type { makeMock } from './test/mocks';

export function send(mock: ReturnType<typeof makeMock>): void {
  mock.send();
}
export type Other = import('./legacy/mock').MockManager;
