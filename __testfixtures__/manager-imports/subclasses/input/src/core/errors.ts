export class Unified extends Error {
  constructor(message?: unknown, readonly type?: unknown) {
    super(String(message));
  }
  static of(message: unknown) {
    return new Unified(message);
  }
}
export class Log {
  static of(options: object) {
    return Object.assign(new Log(), options);
  }
}
export class Same<T = unknown> extends Unified {
  value?: T;
}
export class Loose extends Unified {}
