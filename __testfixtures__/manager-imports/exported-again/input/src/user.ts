import Default, { Again, connect, Constant, Member, Sockets, Wrapper } from "./declared";
import Listed, { Sockets as Same, type Options } from "./listed";

export const all = [new Default(), new Again(), connect(), new Constant(), new Member(), new Sockets(), new Wrapper()];
export const more = (options: Options) => [new Listed(options), new Same()];
