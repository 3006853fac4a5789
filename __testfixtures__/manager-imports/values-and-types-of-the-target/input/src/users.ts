import { Logger } from './all';
import { Logger as Named, type Options } from './names';
import { Both } from './all';

export const five = [new Logger(), new Named(), new Both()];
export let options: Options;
