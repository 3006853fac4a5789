import type { MockManager } from './legacy/mock';

// 4. A class cannot implement it.
export class Fake implements MockManager {
  send() {}
}
