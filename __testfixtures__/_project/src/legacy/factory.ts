import { type Context, Manager } from "../core/manager";

export async function createX(context: Context): Promise<Manager> {
  return new Manager();
}
export function createXSync(context: Context): Manager {
  return new Manager();
}
export function createWith(context: Context, options = {}): Manager {
  return new Manager();
}
export function createSwapped(options: object, context: Context): Manager {
  return new Manager();
}
export function createTyped<T>(context: Context): Manager {
  return new Manager();
}
export function createShort(userId: string): Manager {
  return new Manager();
}
export class XFactory {
  async create(context: Context): Promise<Manager> {
    return new Manager();
  }
}
export function getXFactory(): XFactory {
  return new XFactory();
}
export class LegacyX extends Manager {
  constructor(context: Context) {
    super();
  }
}
export class XError extends Error {}
export function unnamed(): void {}
