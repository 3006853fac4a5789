import { open } from "./service";

// 1: line ends, single quotes, no semicolons, a comment in the call
jest.mock('./core/manager', /* the factory */ () => ({
  Manager: { forUser: jest.fn(() => {
    return { send: jest.fn() }
  }) },
}))

test('opens', () => open('ada'))