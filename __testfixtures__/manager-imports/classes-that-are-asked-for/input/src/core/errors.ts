export class Failure extends Error {
  static create(message: string, options: { status: number }) {
    return Object.assign(new Failure(message), options);
  }
  static load(url: string) {
    return new Failure(url);
  }
}
