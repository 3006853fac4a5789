// 2. So it does where it is passed on.
export { "web-client" } from './core/clients';
export { "web-client" as webClient, Manager as "any client" } from './core/clients';
