import { MockManager } from './legacy/mock';

// 1. A function is no type: what it gives back takes the place of the class.
let mock: MockManager = new MockManager();
export const list: readonly MockManager[] = [mock];
export const one: InstanceType<typeof MockManager> = mock;
// 2. As a value it is what the pair says.
export let make: typeof MockManager;
