// 4. The path of a module mock, and a re-export beside it.
import { vi } from "vitest";
import { createX } from "@acme/sockets";

vi.mock("@acme/sockets");
createX(1);

export { context } from "./context.ts";
