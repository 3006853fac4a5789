// 3. Types that are imported, with and without a statement.
import type { MockManager as Mock } from './legacy/mock';

export function send(mock: Mock): void {
  mock.send();
}
export type Other = import('./legacy/mock').MockManager;
