import { createSwapped, createWith, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

// What the second argument does may change the first one, which would be read before.
export const read = async (session: any) => createXSync(session, await login(session));
export const spread = (session: any) => createWith(session, prepare(session));
export const called = (session: any) => createSwapped(session, prepare(session));
// Here nothing happens in between.
export const plain = (session: any, options: any) => Manager.forUser(session.userId, options);
export const first = (session: any) => Manager.forUser(prepare(session).userId, 1);
export const only = (session: any) => Manager.forUser(prepare(session).value);
