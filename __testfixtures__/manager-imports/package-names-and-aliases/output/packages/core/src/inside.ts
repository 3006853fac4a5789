import { Manager, connect } from "#manager";

export const all = [new Manager(), connect()];
