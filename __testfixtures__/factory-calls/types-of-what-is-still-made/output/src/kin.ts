import { Kin } from './legacy/services';
import { Hub } from './core/services';

// 4. What is left makes values of a subclass.
export let kin: Hub = new Kin(...names);
