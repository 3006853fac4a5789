import { createX, unnamed, XError } from "./legacy/factory";

// 1: the manifest says what a person has to decide
export async function run(ctx: { userId: string }) {
  try {
    return await createX(ctx);
  } catch (error) {
    if (error instanceof XError) throw new XError("again");
    throw error;
  }
}

// 2: the manifest says nothing
unnamed();
export type Unnamed = typeof unnamed;
