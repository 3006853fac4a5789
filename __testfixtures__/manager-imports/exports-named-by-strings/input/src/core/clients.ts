export class Manager {}
const client = (id: number) => id;
export { client as 'web-client' };
