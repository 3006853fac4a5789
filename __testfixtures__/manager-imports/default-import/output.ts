import { Manager as LegacySockets, connect } from "./core/manager";

export const manager = new LegacySockets();
connect();
