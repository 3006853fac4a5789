import { XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare function log(value: unknown): void;

// 1: the context is what it was
export async function one(context, user) {
  log(context.userId);
  const own = { userId: user.id };
  return [Manager.forUser(context), Manager.forUser(own, { fast: true })];
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
  other.context = context;
  Object.assign(context);
  return Manager.forUser(context);
}

// 4: a method changes it, or a part of it
export async function seven(list) {
  const factory = new XFactory(list);
  list.push(1);
  return await factory.create();
}
export async function eight(context) {
  const factory = new XFactory(context);
  (context as any).users?.set("a", 1);
  return await factory.create();
}
export async function nine(context) {
  const factory = new XFactory(context);
  ({ id: context.userId } = await load());
  return await factory.create();
}

// 5: so it does under another name
export async function ten(list) {
  const factory = new XFactory(list);
  const same = list as unknown[];
  same.length = 0;
  return await factory.create();
}
export async function eleven(all) {
  const list = all;
  const factory = new XFactory(list);
  all.splice(0);
  return await factory.create();
}
export async function twelve(context) {
  const { users } = context;
  const factory = new XFactory(context);
  users.sort();
  return await factory.create();
}

// 6: what is made of it is another object, and so is a part of what it was taken from
export async function thirteen(list) {
  const copy = list.slice();
  copy.push(list.length, list.map(String));
  return Manager.forUser(list);
}
export async function fourteen(session) {
  const context = session.context;
  session.visits.push(1);
  return Manager.forUser(context);
}
