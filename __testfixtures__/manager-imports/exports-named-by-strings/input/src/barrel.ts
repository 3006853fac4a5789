// 2. So it does where it is passed on.
export { 'web-client' } from './legacy/clients';
export { 'web-client' as webClient, Client as 'any client' } from './legacy/clients';
