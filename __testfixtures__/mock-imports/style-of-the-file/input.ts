import { open } from "./service";

// 1: line ends, single quotes, no semicolons, a comment in the call
jest.mock('./legacy/factory', /* the factory */ () => ({
  createX: jest.fn(async () => {
    return { send: jest.fn() }
  }),
}))

test('opens', () => open('ada'))