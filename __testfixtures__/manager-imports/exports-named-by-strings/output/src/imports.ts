import { "web-client" as web, Manager } from './core/clients';
import * as clients from './core/clients';

// 1. The name keeps its quotes, and is a member in brackets.
export const one = [web(1), new Manager()];
export const two = clients["web-client"](2);
export { web as 'old-client' };
export async function three() {
  return (await import('./core/clients'))["web-client"](3);
}
