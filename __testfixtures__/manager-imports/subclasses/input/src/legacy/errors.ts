export class Swapped extends Error {
  constructor(readonly type: string, message: string) {
    super(message);
  }
}
export class Filled extends Error {}
export class Fewer extends Error {}
export class Logger {
  constructor(readonly options: object) {}
}
export class Other extends Error {}
export class Kept extends Error {}
export class Rest extends Error {}
export class Typed<T> extends Error {
  value?: T;
}
export class Untyped<T> extends Error {
  value?: T;
}
export class Two extends Error {}
export class make extends Error {}
export class Plain extends Error {}
export class Factory {
  async create(message: string) {
    return new Error(message);
  }
}
