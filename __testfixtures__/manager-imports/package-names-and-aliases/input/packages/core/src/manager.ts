export class Manager {}
export function connect(): void {}
