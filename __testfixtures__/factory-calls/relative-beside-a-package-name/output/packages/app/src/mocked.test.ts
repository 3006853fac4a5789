// 4. The path of a module mock, and a re-export beside it.
import { vi } from "vitest";
import { Manager } from "./manager.ts";

vi.mock("./manager.ts");
Manager.forUser(1);

export { context } from "./context.ts";
