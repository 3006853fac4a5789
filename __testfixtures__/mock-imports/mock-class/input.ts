import { MockManager } from "./legacy/mock";

// 1: a variable with a type
let manager: MockManager;
// 2: a field with a type
class Fixture {
  manager: MockManager | null = null;
  // 3: the type of a parameter and of a result
  use(given: MockManager): MockManager {
    return given;
  }
}

beforeEach(() => {
  manager = new MockManager();
});

// 4: as an argument, without parentheses, in an array and in an object
send(new MockManager());
const plain = new MockManager;
const both = [new MockManager(), new MockManager()];
const deps = { manager: new MockManager() };

// 5: a member of the new object
new MockManager().sent.push("a");
const { sent } = new MockManager();

// 6: a name of its own: only a comment and a string say MockManager
const title = "MockManager";
declare function send(manager: object): void;
export { both, deps, Fixture, plain, sent, title };
