export class Manager {
  static forUser(context: unknown): unknown {
    return context;
  }
}
