import { Old } from './legacy/services';

// 2. All values of the file move, and so do its types.
export let service: Old = new Old('a', 'b');
