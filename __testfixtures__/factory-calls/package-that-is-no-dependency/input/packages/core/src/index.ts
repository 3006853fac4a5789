export class Manager {
  static forUser(context: unknown): unknown {
    return context;
  }
}
export const other = 1;
