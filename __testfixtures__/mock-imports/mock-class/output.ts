import { createManagerMock } from "./test/ssot-mocks";

// 1: a variable with a type
let manager: ReturnType<typeof createManagerMock>;
// 2: a field with a type
class Fixture {
  manager: ReturnType<typeof createManagerMock> | null = null;
  // 3: the type of a parameter and of a result
  use(given: ReturnType<typeof createManagerMock>): ReturnType<typeof createManagerMock> {
    return given;
  }
}

beforeEach(() => {
  manager = createManagerMock();
});

// 4: as an argument, without parentheses, in an array and in an object
send(createManagerMock());
const plain = createManagerMock();
const both = [createManagerMock(), createManagerMock()];
const deps = { manager: createManagerMock() };

// 5: a member of the new object
createManagerMock().sent.push("a");
const { sent } = createManagerMock();

// 6: a name of its own: only a comment and a string say MockManager
const title = "MockManager";
declare function send(manager: object): void;
export { both, deps, Fixture, plain, sent, title };
