import { 'web-client' as web, Client } from './legacy/clients';
import * as clients from './legacy/clients';

// 1. The name keeps its quotes, and is a member in brackets.
export const one = [web(1), new Client()];
export const two = clients['web-client'](2);
export { web as 'old-client' };
export async function three() {
  return (await import('./legacy/clients'))['web-client'](3);
}
