export class Client {}
const client = (id: number) => id;
export { client as 'web-client' };
