import type { createX } from "./legacy/factory";

// 1: types of which nothing certain follows
jest.mock("./legacy/factory", () => ({ createX: jest.fn() }) as Pick<typeof import("./legacy/factory"), "createX">);
type Created = ReturnType<typeof createX>;
type Keys = keyof typeof import("./legacy/factory");

export type { Created, Keys };
