import { makeMock } from './test/mocks';

// 1. A function is no type: what it gives back takes the place of the class.
let mock: ReturnType<typeof makeMock> = makeMock();
export const list: readonly ReturnType<typeof makeMock>[] = [mock];
export const one: ReturnType<typeof makeMock> = mock;
// 2. As a value it is what the pair says.
export let make: typeof makeMock;
