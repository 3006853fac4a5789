export interface Context {
  userId: string;
}
export class Manager {
  static readonly shared = new Manager();
  static forUser<T = unknown>(context: Context, options?: object): Manager {
    return new Manager();
  }
  send(event: string): void {}
}
export function connect(): void {}
export type Options = object;
