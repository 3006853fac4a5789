// 1: a parameter called jest is not the runner: only its string names the module
export function first(jest: { mock(path: string): void }) {
  jest.mock("./legacy/factory");
}

// 2: a local object called vi
const vi = { mock: (path: string) => path };
vi.mock("./legacy/wrapper");

// 3: jest from somewhere else
import { jest as fake } from "./fake";
fake.mock("./legacy/mock");

// 4: a module that the manifest does not speak of
jest.mock("./core/other");
