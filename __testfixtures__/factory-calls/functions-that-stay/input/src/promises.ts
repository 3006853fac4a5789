export type Promise<T> = globalThis.Promise<T>;
