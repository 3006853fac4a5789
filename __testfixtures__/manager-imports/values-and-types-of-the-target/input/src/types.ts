import type { Logger, Options } from './legacy/logging';

// 3. The one is a type of the target, the other a value of it.
export let three: Logger;
export let four: Options;
