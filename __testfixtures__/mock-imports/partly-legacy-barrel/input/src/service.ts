import { createX, version, Wrapper } from "./barrel";

export const open = async (userId: string) => [await createX({ userId }), version, new Wrapper()];
