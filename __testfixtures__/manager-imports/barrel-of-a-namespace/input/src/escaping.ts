import { sockets as whole } from "./barrel";

export const five = [whole, whole.connect()];
