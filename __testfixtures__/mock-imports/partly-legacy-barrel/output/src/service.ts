import { Manager, version, Wrapper } from "./barrel";

export const open = async (userId: string) => [Manager.forUser({ userId }), version, new Wrapper()];
