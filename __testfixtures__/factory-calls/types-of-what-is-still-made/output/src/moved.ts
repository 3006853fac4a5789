import { Hub } from './core/services';

// 2. All values of the file move, and so do its types.
export let service: Hub = Hub.of('b', 'a');
