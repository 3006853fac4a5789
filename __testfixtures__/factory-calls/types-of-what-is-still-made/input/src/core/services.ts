export class Hub {
  constructor(private a: string) {}
  static of(b: string, a: string) {
    return new Hub(a + b);
  }
}
