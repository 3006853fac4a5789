import { api } from "./self";

// 2: a name that is the barrel itself
export const names = Object.keys(api);
