import { XFactory } from "./legacy/factory";

declare function log(value: unknown): void;

// 1: the context is what it was
export async function one(context, user) {
  const factory = new XFactory(context);
  log(context.userId);
  const own = { userId: user.id };
  const other = new XFactory(own);
  return [await factory.create(), await other.create({ fast: true })];
}

// 2: it becomes another user's, which a factory that copied it would not see
export async function two(other) {
  const context = { userId: "a" };
  const factory = new XFactory(context);
  context.userId = other.userId;
  return await factory.create();
}
export async function three(other) {
  const context = { user: { id: "a" } };
  const factory = new XFactory(context);
  Object.assign(context, other);
  return await factory.create();
}
export async function four(context) {
  const factory = new XFactory(context!);
  delete context.user.id;
  return await factory.create();
}
export async function five(context) {
  const factory = new XFactory(context);
  Reflect.set(context, "attempts", context.attempts++);
  return await factory.create();
}

// 3: another variable, and another `Object`
export async function six(context, Object, other) {
  const factory = new XFactory(context);
  other.context = context;
  Object.assign(context);
  return await factory.create();
}
