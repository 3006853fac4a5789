export class Unified {
  static Inner = class {};

  static of(value: number): number {
    return value;
  }
}
