import LegacySockets, { connect } from "./legacy/wrapper";

export const manager = new LegacySockets();
connect();
