import { Wrapper } from "./index";

export const open = (userId: string) => Wrapper.forUser({ userId });
