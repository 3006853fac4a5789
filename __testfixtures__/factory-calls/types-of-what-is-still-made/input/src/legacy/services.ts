import { Hub } from '../core/services';
export class Old {
  constructor(public a: string, public b: string) {}
}
export class Kin extends Hub {}
