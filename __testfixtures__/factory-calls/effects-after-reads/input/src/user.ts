import { createShort, createSwapped, createWith, createXSync } from "./legacy/factory";

// What the second argument does may change the first one, which would be read before.
export const read = async (session: any) => createXSync(session, await login(session));
export const spread = (session: any) => createWith(session, prepare(session));
export const called = (session: any) => createSwapped(session, prepare(session));
// Here nothing happens in between.
export const plain = (session: any, options: any) => createXSync(session, options);
export const first = (session: any) => createXSync(prepare(session), 1);
export const only = (session: any) => createShort(prepare(session));
