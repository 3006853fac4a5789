// 2: the function waits for something
jest.mock("./legacy/factory", () => ({ createX: jest.fn(async () => ({ id: await nextId() })) }));
declare function nextId(): Promise<number>;
