import { Kin } from './legacy/services';

// 4. What is left makes values of a subclass.
export let kin: Kin = new Kin(...names);
