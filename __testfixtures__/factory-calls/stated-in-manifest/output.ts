import { unnamed, XError } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: the manifest says what a person has to decide
export async function run(ctx: { userId: string }) {
  try {
    return Manager.forUser(ctx);
  } catch (error) {
    if (error instanceof XError) throw new XError("again");
    throw error;
  }
}

// 2: the manifest says nothing
unnamed();
export type Unnamed = typeof unnamed;
