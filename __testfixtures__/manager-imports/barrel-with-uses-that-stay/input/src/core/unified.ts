export class Unified extends Error {
  static of(message: string, type: string): Unified {
    return new Unified(`${type}: ${message}`);
  }
}
